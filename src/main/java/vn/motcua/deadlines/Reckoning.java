package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;

/** The rules by which a due date follows from a receipt, one method per measure. */
final class Reckoning {
  /** Received after this time counts as received the next working day; 15:00:00 is not after. */
  static final LocalTime CUT_OFF = LocalTime.of(15, 0);

  private static final long CUT_OFF_NANOS = CUT_OFF.toNanoOfDay();

  private final Days days;

  Reckoning(Days days) {
    this.days = days;
  }

  /** Due instant; {@code start} is when the clock began to run. */
  long due(long received, long start, TimeLimit limit) {
    return switch (limit.measure()) {
      case WORKING_DAY -> workingDays(start, limit.parts());
      case WORKING_HOUR ->
          days.after(start, limit.parts() * LocalNanos.MINUTE, Measure.WORKING_HOUR);
      case CALENDAR_DAY -> closingFrom(LocalNanos.day(start) + limit.parts());
      case MONTH -> closingFrom(monthsLater(LocalNanos.day(start), limit.parts()));
      case SAME_DAY -> sameDay(start);
      case CLOCK_HOUR -> received + limit.parts() * LocalNanos.MINUTE;
    };
  }

  /** Whole days at the same time of day, then the quarters in working time. */
  private long workingDays(long start, int quarters) {
    int whole = quarters / 4;
    int rest = quarters % 4;
    long at = start;
    if (whole > 0) {
      int day = days.workingDayAfter(LocalNanos.day(start), whole);
      at = LocalNanos.of(day, LocalNanos.ofDay(start));
    }
    if (rest > 0) {
      long fullDay = days.ordinaryMinutes(LocalNanos.day(at)) * LocalNanos.MINUTE;
      at = days.after(at, fullDay * rest / 4, Measure.WORKING_DAY);
    }
    return at;
  }

  private long sameDay(long start) {
    int day = LocalNanos.day(start);
    return closing(LocalNanos.ofDay(start) <= CUT_OFF_NANOS ? day : days.workingDayAfter(day, 1));
  }

  /** Closing time of the day, or of the next working day when it is a rest day. */
  long closingFrom(int day) {
    return closing(days.workingDayAfter(day - 1, 1));
  }

  private long closing(int day) {
    return LocalNanos.of(day, days.day(day).closing());
  }

  /** The same day so many months later, or that month's last day. */
  static int monthsLater(int day, int months) {
    return (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
  }
}
