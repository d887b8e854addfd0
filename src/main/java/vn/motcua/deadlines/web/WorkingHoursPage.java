package vn.motcua.deadlines.web;

import java.util.List;

/**
 * When the Centre of a unit is open.
 *
 * @param coming sentences on the days of the next months that differ from their weekday
 */
public record WorkingHoursPage(
    String unit,
    String unitName,
    boolean open,
    String heading,
    List<String> sentences,
    List<Day> week,
    List<String> coming,
    CalculatorForm calculator) {

  /**
   * One of the next seven days.
   *
   * @param note the holiday or the make-up day, else empty
   */
  public record Day(String name, String sessions, String note, boolean today, boolean open) {}
}
