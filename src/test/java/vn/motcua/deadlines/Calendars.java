package vn.motcua.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calendars for tests: the shipped days with sessions of choice. */
final class Calendars {
  private Calendars() {}

  /** As shipped: usual sessions, all days of holidays.csv, complete until 31/12/2026. */
  static WorkingCalendar shipped() {
    return shipped(WeeklyHours.USUAL);
  }

  static WorkingCalendar shipped(WeeklyHours... hours) {
    return new WorkingCalendar(rules(ShippedCalendar.COMPLETE_UNTIL, hours));
  }

  static CalendarRules rules(LocalDate completeUntil, WeeklyHours... hours) {
    Map<LocalDate, DayRule> days = new HashMap<>();
    ShippedCalendar.days().forEach(row -> days.put(row.rule().date(), row.rule()));
    Map<Integer, LunarYear> lunar = new HashMap<>();
    ShippedCalendar.anchors().forEach(year -> lunar.put(year.year(), year));
    return new CalendarRules(
        List.of(hours), days, lunar, ShippedCalendar.COMPLETE_FROM, completeUntil);
  }
}
