package vn.motcua.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The opening sessions of each weekday, in force from a day until the next hours take over.
 *
 * @param from first day in force
 * @param sessions per weekday, in order and apart; a weekday without an entry is closed
 */
public record WeeklyHours(LocalDate from, Map<DayOfWeek, List<Session>> sessions) {
  /** Before any hours of the unit's own. */
  public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  /** Monday to Friday 07:30–11:30 and 13:00–17:00. */
  public static final WeeklyHours USUAL =
      monToFri(ALWAYS, Session.of("07:30", "11:30"), Session.of("13:00", "17:00"));

  public WeeklyHours {
    EnumMap<DayOfWeek, List<Session>> kept = new EnumMap<>(DayOfWeek.class);
    sessions.forEach((day, list) -> kept.put(day, inOrder(day, list)));
    kept.values().removeIf(List::isEmpty);
    sessions = java.util.Collections.unmodifiableMap(kept);
    if (ordinaryDay(sessions).isEmpty()) {
      throw new IllegalArgumentException(
          "no weekday from Monday to Friday is open from " + from + ": nothing could fall due");
    }
  }

  public static WeeklyHours monToFri(LocalDate from, Session... sessions) {
    Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
        week.put(day, List.of(sessions));
      }
    }
    return new WeeklyHours(from, week);
  }

  /** The same hours with other sessions on one weekday. */
  public WeeklyHours with(DayOfWeek day, Session... others) {
    Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
    week.putAll(sessions);
    week.put(day, List.of(others));
    return new WeeklyHours(from, week);
  }

  public WeeklyHours startingOn(LocalDate day) {
    return new WeeklyHours(day, sessions);
  }

  public List<Session> on(DayOfWeek day) {
    return sessions.getOrDefault(day, List.of());
  }

  /**
   * The sessions of an ordinary weekday: the longest of Monday to Friday, the earliest when equal.
   *
   * <p>A make-up day has them, and a quarter of a working day is a quarter of them.
   */
  public List<Session> ordinaryDay() {
    return ordinaryDay(sessions);
  }

  private static List<Session> ordinaryDay(Map<DayOfWeek, List<Session>> sessions) {
    List<Session> longest = List.of();
    for (DayOfWeek day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
      List<Session> those = sessions.getOrDefault(day, List.of());
      if (minutes(those) > minutes(longest)) {
        longest = those;
      }
    }
    return longest;
  }

  static int minutes(List<Session> sessions) {
    return sessions.stream().mapToInt(Session::minutes).sum();
  }

  private static List<Session> inOrder(DayOfWeek day, List<Session> sessions) {
    for (int i = 1; i < sessions.size(); i++) {
      if (sessions.get(i).start().isBefore(sessions.get(i - 1).end())) {
        throw new IllegalArgumentException(
            day + ": " + sessions.get(i) + " begins before " + sessions.get(i - 1) + " has ended");
      }
    }
    return List.copyOf(sessions);
  }
}
