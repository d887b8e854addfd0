package vn.motcua.ratings.web;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.ratings.Group;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.Rights;
import vn.motcua.ratings.ScoreReport;
import vn.motcua.ratings.Tally;
import vn.motcua.web.Page;

/**
 * What citizens said of a unit in a quarter or a year, for everybody.
 *
 * @param periods those one can choose
 * @param report the nine indicators, the same as in the report of the circular
 */
public record UnitRatingsPage(
    String unit,
    String unitName,
    Period period,
    List<Period> periods,
    Rights rights,
    Tally tally,
    ScoreReport report,
    List<Group> fields) {
  public UnitRatingsPage {
    periods = List.copyOf(periods);
    fields = List.copyOf(fields);
  }

  /** With the decimal sign of the reader's language. */
  public static String decimal(Page page, BigDecimal number) {
    String plain = number.toPlainString();
    return page.lang().equals("vi") ? plain.replace('.', ',') : plain;
  }

  public String figures() {
    return "/cong-khai/" + unit;
  }

  public String address(Period other) {
    return figures() + "/danh-gia?ky=" + other;
  }
}
