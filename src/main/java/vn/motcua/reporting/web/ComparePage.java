package vn.motcua.reporting.web;

import java.time.YearMonth;
import java.util.List;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.TodayCount;

/**
 * Communes side by side, in the order of their codes: this is no ranking.
 *
 * @param place the province; empty for all units served here
 */
public record ComparePage(String place, YearMonth month, List<Row> rows) {

  /** One commune. */
  public record Row(String unit, String name, TodayCount now, MonthCount count) {}
}
