package vn.motcua.reporting;

import java.time.LocalDate;

/**
 * One week of a unit, from its Monday.
 *
 * @param finished results that became ready in it
 */
public record WeekLine(LocalDate monday, int received, Finished finished) {}
