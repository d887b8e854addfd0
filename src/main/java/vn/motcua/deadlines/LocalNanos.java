package vn.motcua.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.motcua.shared.OfficeTime;

/** Local date and time as one number: nanoseconds since 1970-01-01T00:00, good until 2262. */
final class LocalNanos {
  static final long MINUTE = 60_000_000_000L;
  static final long DAY = 86_400_000_000_000L;

  /**
   * Viet Nam's clock since 1975; written out because a time zone's rules cost more than a due date.
   */
  private static final long OFFSET_SECONDS = 7 * 3600;

  private static final long SECOND = 1_000_000_000L;

  /** Before this the zone's own rules are asked. */
  private static final long FIXED_SINCE = Instant.parse("1976-01-01T00:00:00Z").getEpochSecond();

  private static final long FIXED_TO = Instant.parse("2251-01-01T00:00:00Z").getEpochSecond();

  /** A receipt may lie up to 2150, and the longest time allowed is a hundred years. */
  private static final int EARLIEST = 1950;

  private static final int LATEST = 2251;

  /** No instant: the answer lies past the last day known. */
  static final long BEYOND = Long.MAX_VALUE;

  private LocalNanos() {}

  static long of(LocalDateTime local) {
    if (local.getYear() < EARLIEST || local.getYear() > LATEST) {
      throw new IllegalArgumentException(
          "years %d to %d only, but is %s".formatted(EARLIEST, LATEST, local));
    }
    return local.toLocalDate().toEpochDay() * DAY + local.toLocalTime().toNanoOfDay();
  }

  static long of(Instant instant) {
    long second = instant.getEpochSecond();
    if (second < FIXED_SINCE || second >= FIXED_TO) {
      return of(OfficeTime.local(instant));
    }
    return (second + OFFSET_SECONDS) * SECOND + instant.getNano();
  }

  static Instant instant(long nanos) {
    long seconds = Math.floorDiv(nanos, SECOND) - OFFSET_SECONDS;
    return seconds < FIXED_SINCE
        ? OfficeTime.instant(local(nanos))
        : Instant.ofEpochSecond(seconds, Math.floorMod(nanos, SECOND));
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
