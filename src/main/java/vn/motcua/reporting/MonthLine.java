package vn.motcua.reporting;

import java.time.YearMonth;

/** One month of a unit. */
public record MonthLine(YearMonth month, MonthCount count) {}
