package vn.motcua.reporting.web;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.ScoreReports;
import vn.motcua.reporting.IndicatorScores.Group;
import vn.motcua.reporting.Metric;
import vn.motcua.web.Page;

/**
 * The groups of Decision 766/QĐ-TTg in a quarter or a year.
 *
 * @param feedbackLate what is open past its day now, whatever the period
 */
public record IndicatorsPage(
    Period period,
    List<Period> periods,
    ScoreReports.Response response,
    long feedbackLate,
    List<Group> groups) {
  public IndicatorsPage {
    periods = List.copyOf(periods);
    groups = List.copyOf(groups);
  }

  public static String address(Period period) {
    return IndicatorsController.PAGE + "?ky=" + period;
  }

  public String workbook() {
    return IndicatorsController.PAGE + "/bieu.xlsx?ky=" + period;
  }

  /** Points of all groups that could be reckoned. */
  public BigDecimal points() {
    return groups.stream()
        .flatMap(group -> group.points().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The most that could be reckoned, of a hundred. */
  public int reckoned() {
    return groups.stream().mapToInt(Group::reckoned).sum();
  }

  public int max() {
    return groups.stream().mapToInt(group -> group.indicator().max()).sum();
  }

  /** With the decimal sign of the reader's language. */
  public static String decimal(Page page, BigDecimal points) {
    String plain = points.toPlainString();
    return page.lang().equals("vi") ? plain.replace('.', ',') : plain;
  }

  /** A rate of the data as a percentage, "98 %". */
  public static String percent(BigDecimal rate) {
    return rate.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** The definition behind what was counted. */
  public static String figure(Metric.Fact fact) {
    return switch (fact) {
      case CONTENT -> "reporting-qd766-content";
      case ON_TIME -> "reporting-qd766-in-time";
      case ONLINE_OFFERED -> "reporting-qd766-online-offered";
      case ONLINE_USED -> "reporting-qd766-online-used";
      case ONLINE_DOSSIERS -> "reporting-qd766-online-dossiers";
      case PETITIONS -> "reporting-qd766-petitions";
      case SATISFACTION -> "reporting-qd766-satisfaction";
    };
  }
}
