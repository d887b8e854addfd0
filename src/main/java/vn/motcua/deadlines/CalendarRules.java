package vn.motcua.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The rules a calendar is made of; answers for any one day, slowly and without a horizon. */
final class CalendarRules {
  private final NavigableMap<LocalDate, Period> periods = new TreeMap<>();
  private final Map<LocalDate, DayRule> published;
  private final Map<Integer, LunarYear> lunar;
  private final LocalDate completeFrom;
  private final LocalDate completeUntil;
  private final Map<Integer, Map<LocalDate, DayRule>> byLaw = new ConcurrentHashMap<>();

  private record Period(Map<DayOfWeek, DayPattern> week, DayPattern ordinary) {
    static Period of(WeeklyHours hours) {
      Map<DayOfWeek, DayPattern> week = new java.util.EnumMap<>(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        List<Session> sessions = hours.on(day);
        week.put(day, sessions.isEmpty() ? DayPattern.CLOSED : new DayPattern(sessions));
      }
      return new Period(week, new DayPattern(hours.ordinaryDay()));
    }
  }

  /**
   * Calendar of the rules.
   *
   * @param hours at least one; the earliest also holds for every day before it
   * @param published the day rules known, complete from {@code completeFrom} to {@code
   *     completeUntil}; outside, the days off by law alone are added
   * @param lunar published anchors; other years are reckoned
   */
  CalendarRules(
      List<WeeklyHours> hours,
      Map<LocalDate, DayRule> published,
      Map<Integer, LunarYear> lunar,
      LocalDate completeFrom,
      LocalDate completeUntil) {
    List<WeeklyHours> inOrder = new ArrayList<>(hours);
    inOrder.sort(Comparator.comparing(WeeklyHours::from));
    inOrder.forEach(h -> periods.put(h.from(), Period.of(h)));
    periods.put(LocalDate.MIN, Period.of(inOrder.getFirst()));
    this.published = Map.copyOf(published);
    this.lunar = Map.copyOf(lunar);
    this.completeFrom = completeFrom;
    this.completeUntil = completeUntil;
  }

  LocalDate completeUntil() {
    return completeUntil;
  }

  CalendarDay day(LocalDate date) {
    DayRule rule = published.get(date);
    boolean provisional = false;
    if (rule == null && (date.isAfter(completeUntil) || date.isBefore(completeFrom))) {
      rule = byLaw(date.getYear()).get(date);
      provisional = rule != null && date.isAfter(completeUntil);
    }
    if (rule == null) {
      return byWeekday(date);
    }
    DayPattern pattern = rule.kind().isOff() ? DayPattern.CLOSED : period(date).ordinary();
    return new CalendarDay(date, pattern, pattern.isOpen(), Optional.of(rule), provisional);
  }

  /** First day of Tết that year. */
  LocalDate lunarNewYear(int year) {
    LunarYear anchors = lunar.get(year);
    return (anchors == null ? LunarDates.of(year) : anchors).newYear();
  }

  /** Whether somebody has published a day off on that day. */
  boolean isPublishedOff(LocalDate date) {
    DayRule rule = published.get(date);
    return rule != null && rule.kind().isOff();
  }

  /** The day as it would be by its weekday alone. */
  CalendarDay byWeekday(LocalDate date) {
    DayPattern pattern = period(date).week().getOrDefault(date.getDayOfWeek(), DayPattern.CLOSED);
    boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return new CalendarDay(date, pattern, pattern.isOpen() && !weekend, Optional.empty(), false);
  }

  /** Minutes of an ordinary weekday then; a quarter of a working day is a quarter of them. */
  int ordinaryMinutes(LocalDate date) {
    return period(date).ordinary().minutes();
  }

  private Period period(LocalDate date) {
    return periods.floorEntry(date).getValue();
  }

  private Map<LocalDate, DayRule> byLaw(int year) {
    return byLaw.computeIfAbsent(
        year,
        y -> {
          LunarYear anchors = lunar.get(y);
          return StatutoryDays.of(anchors == null ? LunarDates.of(y) : anchors);
        });
  }
}
