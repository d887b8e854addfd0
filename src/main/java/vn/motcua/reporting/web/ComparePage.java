package vn.motcua.reporting.web;

import java.time.YearMonth;
import java.util.List;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.TodayCount;
import vn.motcua.reporting.WeekLine;

/**
 * Communes side by side, in the order of their codes: this is no ranking.
 *
 * @param province its code; empty for all units served here
 * @param place the province; empty for all units served here
 */
public record ComparePage(String province, String place, YearMonth month, List<Row> rows) {

  /**
   * One commune.
   *
   * @param weeks the last three months, its own trend
   */
  public record Row(
      String unit, String name, TodayCount now, MonthCount count, List<WeekLine> weeks) {
    /** How many it finished in these weeks. */
    public int finished() {
      return weeks.stream().mapToInt(week -> week.finished().total()).sum();
    }
  }
}
