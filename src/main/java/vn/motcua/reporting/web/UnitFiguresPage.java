package vn.motcua.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import vn.motcua.reporting.FieldLine;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.MonthLine;
import vn.motcua.reporting.TodayCount;

/**
 * The figures of a unit for everybody.
 *
 * @param month the month shown; {@code months} are those one can choose, the latest first
 * @param weeks the last three months, week by week
 * @param fields of that month, small ones together
 */
public record UnitFiguresPage(
    String unit,
    String unitName,
    TodayCount now,
    YearMonth month,
    boolean current,
    MonthCount count,
    List<FieldLine> fields,
    List<MonthLine> months,
    Chart weeks,
    int smallest) {

  /** "Xã Nà Hỳ" inside a sentence is "xã Nà Hỳ". */
  public String unitInside() {
    return unitName.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
  }

  public String home() {
    return "/co-quan/" + unit;
  }

  /** Address of the open data of the month shown. */
  public String open(String file) {
    return "/api/v1/open/%s/%s?from=%s&to=%s"
        .formatted(unit, file, month.atDay(1), month.atEndOfMonth());
  }

  public String workbook() {
    return "/cong-khai/%s/so-lieu.xlsx?thang=%s".formatted(unit, month);
  }

  public String address(YearMonth other) {
    return "/cong-khai/" + unit + "?thang=" + other;
  }
}
