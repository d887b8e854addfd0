package vn.motcua.procedures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;

/**
 * How a published time becomes a measure the deadline engine counts: {@code measureRule} of the
 * shipped catalogue.
 *
 * <p>SAME_DAY wins over any time. "Ngày" without "làm việc" is a calendar day; an hour is a working
 * hour unless the procedure is flagged as counted by the clock; minutes are working minutes; a year
 * is 12 months.
 */
final class MeasureRule {
  private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

  private MeasureRule() {}

  /** The published units of time. */
  enum PublishedUnit {
    WORKING_DAY,
    DAY,
    WORKING_HOUR,
    HOUR,
    MONTH,
    MINUTE,
    YEAR
  }

  static Optional<TimeLimit> limit(
      Optional<BigDecimal> time, Optional<PublishedUnit> unit, Set<Flag> flags) {
    if (flags.contains(Flag.SAME_DAY)) {
      return Optional.of(TimeLimit.sameDay());
    }
    if (time.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(limit(time.get(), unit.get(), flags));
  }

  private static TimeLimit limit(BigDecimal time, PublishedUnit unit, Set<Flag> flags) {
    Measure hour = flags.contains(Flag.CLOCK_HOURS) ? Measure.CLOCK_HOUR : Measure.WORKING_HOUR;
    return switch (unit) {
      case WORKING_DAY -> TimeLimit.of(time, Measure.WORKING_DAY);
      case DAY -> TimeLimit.of(time, Measure.CALENDAR_DAY);
      case WORKING_HOUR, HOUR -> TimeLimit.of(time, hour);
      case MONTH -> TimeLimit.of(time, Measure.MONTH);
      case YEAR -> TimeLimit.of(time.multiply(MONTHS_PER_YEAR), Measure.MONTH);
      case MINUTE -> TimeLimit.workingMinutes(time.intValueExact());
    };
  }
}
