package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Local date and time as one number: nanoseconds since 1970-01-01T00:00, good until 2262. */
final class LocalNanos {
  static final long MINUTE = 60_000_000_000L;
  static final long DAY = 86_400_000_000_000L;

  /** No instant: the answer lies past the last day known. */
  static final long BEYOND = Long.MAX_VALUE;

  private LocalNanos() {}

  static long of(LocalDateTime local) {
    return local.toLocalDate().toEpochDay() * DAY + local.toLocalTime().toNanoOfDay();
  }

  static long of(int day, long nanoOfDay) {
    return day * DAY + nanoOfDay;
  }

  static LocalDateTime local(long nanos) {
    return LocalDateTime.of(LocalDate.ofEpochDay(day(nanos)), LocalTime.ofNanoOfDay(ofDay(nanos)));
  }

  static int day(long nanos) {
    return (int) Math.floorDiv(nanos, DAY);
  }

  static long ofDay(long nanos) {
    return Math.floorMod(nanos, DAY);
  }
}
