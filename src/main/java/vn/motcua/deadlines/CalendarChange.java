package vn.motcua.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line in the book of changes to a unit's calendar.
 *
 * @param day the day changed, or the first day of the hours
 * @param detail what the calendar then said, for instance "T2 07:30–11:30, …"
 */
public record CalendarChange(Instant at, String officer, Act act, LocalDate day, String detail) {
  /** What was done. */
  public enum Act {
    DAY_SET,
    DAY_REMOVED,
    HOURS_SET,
    HOURS_REMOVED,
    COMPLETE_UNTIL
  }
}
