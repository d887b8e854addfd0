package vn.motcua.reporting;

import java.time.LocalDate;

/**
 * One week of a unit, from its Monday.
 *
 * @param finished results that became ready in it
 */
public record WeekLine(LocalDate monday, int received, Finished finished) {
  /** The same week of two units together. */
  public WeekLine plus(WeekLine other) {
    return new WeekLine(monday, received + other.received, finished.plus(other.finished));
  }
}
