package vn.motcua.deadlines;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of a day while the Centre is open, half-open: the end itself is no longer open.
 *
 * <p>Both ends stand on whole minutes of one day.
 */
public record Session(LocalTime start, LocalTime end) {
  public Session {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a session must end after " + start + ", not " + end);
    }
    if (!start.equals(start.truncatedTo(ChronoUnit.MINUTES))
        || !end.equals(end.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("whole minutes only, but is " + start + "–" + end);
    }
  }

  /** For instance {@code Session.of("07:30", "11:30")}. */
  public static Session of(String start, String end) {
    return new Session(LocalTime.parse(start), LocalTime.parse(end));
  }

  public int minutes() {
    return (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
  }
}
