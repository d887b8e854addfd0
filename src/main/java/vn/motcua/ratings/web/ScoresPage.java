package vn.motcua.ratings.web;

import java.util.List;
import vn.motcua.ratings.Grade;
import vn.motcua.ratings.Indicator;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.ScoreReport;

/**
 * The report of TT 01/2018/TT-VPCP, a table for each unit.
 *
 * @param periods those one can choose
 * @param grades of the agency, the best first
 */
public record ScoresPage(
    Period period, List<Period> periods, List<ScoreReport> reports, List<Grade> grades) {
  public ScoresPage {
    periods = List.copyOf(periods);
    reports = List.copyOf(reports);
    grades = List.copyOf(grades);
  }

  public static String address(Period period) {
    return ScoresController.PAGE + "?ky=" + period;
  }

  public String workbook() {
    return ScoresController.PAGE + "/bieu.xlsx?ky=" + period;
  }

  /** The definition behind the mean of an indicator. */
  public static String figure(Indicator indicator) {
    return indicator.from() == Indicator.From.FACT ? "ratings-fact" : "ratings-indicator";
  }

  /** The definition behind how many it is of. */
  public static String counted(Indicator indicator) {
    return indicator.from() == Indicator.From.FACT
        ? "ratings-fact-count"
        : "ratings-indicator-count";
  }
}
