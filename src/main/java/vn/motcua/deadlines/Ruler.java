package vn.motcua.deadlines;

import java.util.Arrays;

/**
 * Open time laid end to end, as on a ruler: from an instant to its mark and back, each in constant
 * time whatever lies between.
 *
 * <p>Local instants are nanoseconds since 1970-01-01T00:00 local time. Days are stored as minutes
 * open before them; a coarse index over the minutes leaves only the closed days in between to skip.
 */
final class Ruler {
  /** One entry of the index covers 256 open minutes, about half a working day. */
  private static final int BUCKET = 8;

  private final int first;
  private final DayPattern[] days;
  private final int[] minutesBefore;
  private final int[] dayOfBucket;

  Ruler(int first, DayPattern[] days) {
    this.first = first;
    this.days = days;
    minutesBefore = new int[days.length + 1];
    for (int i = 0; i < days.length; i++) {
      minutesBefore[i + 1] = minutesBefore[i] + days[i].minutes();
    }
    dayOfBucket = new int[(minutesBefore[days.length] >>> BUCKET) + 1];
    Arrays.fill(dayOfBucket, days.length);
    for (int i = days.length - 1; i >= 0; i--) {
      for (int b = minutesBefore[i] >>> BUCKET; b <= minutesBefore[i + 1] >>> BUCKET; b++) {
        dayOfBucket[b] = i;
      }
    }
  }

  /** Open time before the instant, from the ruler's first day. */
  long mark(long local) {
    int i = (int) (Math.floorDiv(local, LocalNanos.DAY) - first);
    return minutesBefore[i] * LocalNanos.MINUTE
        + days[i].openBefore(Math.floorMod(local, LocalNanos.DAY));
  }

  /** Whether the mark, more than 0, lies on this ruler. */
  boolean reaches(long mark) {
    return mark <= minutesBefore[days.length] * LocalNanos.MINUTE;
  }

  /** The earliest instant at a mark, so that one at a session's end stays there. */
  long instantAt(long mark) {
    int i = dayHolding((int) ((mark - 1) / LocalNanos.MINUTE));
    long within = mark - minutesBefore[i] * LocalNanos.MINUTE;
    return (first + i) * LocalNanos.DAY + days[i].whenOpenBefore(within);
  }

  /** The first opening after a day, or {@link LocalNanos#BEYOND}. */
  long openingAfter(int day) {
    int minute = minutesBefore[day - first + 1];
    if (minute == minutesBefore[days.length]) {
      return LocalNanos.BEYOND;
    }
    int i = dayHolding(minute);
    return (first + i) * LocalNanos.DAY + days[i].opening();
  }

  private int dayHolding(int minute) {
    int i = dayOfBucket[minute >>> BUCKET];
    while (minutesBefore[i + 1] <= minute) {
      i++;
    }
    return i;
  }
}
