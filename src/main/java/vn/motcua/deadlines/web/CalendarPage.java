package vn.motcua.deadlines.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.deadlines.CalendarChange;
import vn.motcua.deadlines.DayRule;
import vn.motcua.web.Message;

/**
 * The administrator's view of the own unit's calendar.
 *
 * @param hours the usual hours and the unit's own, the latest first
 * @param ownDays the unit's own day rules from today on
 * @param coming sentences on all days of the next year that differ from their weekday
 * @param typed what stands in the forms, by field
 * @param errors what is wrong with it, by field
 */
public record CalendarPage(
    String unit,
    boolean saved,
    List<HoursRow> hours,
    List<DayRow> ownDays,
    List<String> coming,
    LocalDate completeUntil,
    List<CalendarChange> changes,
    Map<String, String> typed,
    Map<String, Message> errors) {

  /**
   * Opening hours in force from a day on.
   *
   * @param from first day; empty for the usual hours before any of the unit's own
   * @param removable not begun yet, so they may still be taken away
   */
  public record HoursRow(
      String from, List<String> week, boolean inForce, boolean removable, String key) {}

  /** A day rule of the unit's own. */
  public record DayRow(String key, String date, DayRule.Kind kind, String name) {}

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Field names of the seven weekdays, Monday first. */
  public List<String> weekdays() {
    return HoursForm.FIELDS;
  }

  public List<DayRule.Kind> kinds() {
    return List.of(DayRule.Kind.SWAP_OFF, DayRule.Kind.HOLIDAY, DayRule.Kind.MAKEUP_WORK);
  }
}
