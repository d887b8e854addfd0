package vn.motcua.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * The day by the end of which somebody outside should have answered, brought the papers or paid
 * (local date). Once it is over and nothing has come, the holder is told.
 */
record AwaitedDay(LocalDate day) {
  private static final int LONGEST_YEARS = 1;

  /**
   * A day somebody typed.
   *
   * @throws Refusal when it is past, or so far away that the year must be mistyped
   */
  static AwaitedDay agreed(LocalDate day, Instant now) {
    LocalDate today = OfficeTime.date(now);
    if (day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw new Refusal("dossiers.refusal.awaited-day");
    }
    return new AwaitedDay(day);
  }

  /** Where none was agreed: the day the result was due, or today when that is past. */
  static AwaitedDay usual(Instant due, Instant now) {
    return new AwaitedDay(OfficeTime.date(due.isAfter(now) ? due : now));
  }

  /** The first instant after the day, of an agreed one; none when none was agreed. */
  static @Nullable Instant over(@Nullable LocalDate typed, Instant now) {
    return typed == null ? null : agreed(typed, now).over();
  }

  Instant over() {
    return OfficeTime.instant(day.plusDays(1).atStartOfDay());
  }
}
