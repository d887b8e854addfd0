package vn.motcua.deadlines;

import java.time.LocalTime;
import java.util.List;

/** The open stretches of one day as plain numbers: nanoseconds of the day, half-open. */
final class DayPattern {
  static final DayPattern CLOSED = new DayPattern(List.of());

  private final List<Session> sessions;
  private final long[] starts;
  private final long[] ends;
  private final int minutes;

  DayPattern(List<Session> sessions) {
    this.sessions = sessions;
    starts = sessions.stream().map(Session::start).mapToLong(LocalTime::toNanoOfDay).toArray();
    ends = sessions.stream().map(Session::end).mapToLong(LocalTime::toNanoOfDay).toArray();
    minutes = WeeklyHours.minutes(sessions);
  }

  List<Session> sessions() {
    return sessions;
  }

  int minutes() {
    return minutes;
  }

  boolean isOpen() {
    return starts.length > 0;
  }

  /** End of the last session; the day must be open. */
  long closing() {
    return ends[ends.length - 1];
  }

  /** Start of the first session; the day must be open. */
  long opening() {
    return starts[0];
  }

  /** The instant itself when open then, else the next start on this day, else -1. */
  long openFrom(long nanoOfDay) {
    for (int i = 0; i < ends.length; i++) {
      if (nanoOfDay < ends[i]) {
        return Math.max(nanoOfDay, starts[i]);
      }
    }
    return -1;
  }

  /** Open time before the instant. */
  long openBefore(long nanoOfDay) {
    long sum = 0;
    for (int i = 0; i < starts.length && starts[i] < nanoOfDay; i++) {
      sum += Math.min(nanoOfDay, ends[i]) - starts[i];
    }
    return sum;
  }

  /** The earliest instant with that much open time before it; more than 0, at most the whole. */
  long whenOpenBefore(long nanos) {
    long left = nanos;
    int i = 0;
    while (left > ends[i] - starts[i]) {
      left -= ends[i] - starts[i];
      i++;
    }
    return starts[i] + left;
  }
}
