package vn.motcua.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.FormFault;
import vn.motcua.reporting.FormLine;
import vn.motcua.reporting.ProcedureLine;
import vn.motcua.reporting.Report;
import vn.motcua.web.Message;

/**
 * The report forms of a period.
 *
 * @param from first day as typed; {@code to} the last
 */
public record ReportPage(String from, String to, Map<String, Message> problems, Report report) {
  /** What the columns 3 to 13 of form II.06a count, in their order. */
  public static final List<String> FORM_06A =
      List.of(
          "reporting-form-received",
          "reporting-form-online",
          "reporting-form-other",
          "reporting-form-carried",
          "reporting-form-finished",
          "reporting-form-early",
          "reporting-form-on-time",
          "reporting-form-late",
          "reporting-form-under-way",
          "reporting-form-within",
          "reporting-form-overdue");

  /** The same of the numbers of form II.07b: total, province, district, commune, three times. */
  public static final List<String> FORM_07B =
      List.of(
          "reporting-procedures-total",
          "reporting-procedures-province",
          "reporting-procedures-district",
          "reporting-procedures-commune",
          "reporting-desk-total",
          "reporting-desk-province",
          "reporting-desk-district",
          "reporting-desk-commune",
          "reporting-workflows-total",
          "reporting-workflows-province",
          "reporting-workflows-district",
          "reporting-workflows-commune");

  /** How many broken rules stand on the page; one is enough to keep the form back. */
  public static final int MOST_FAULTS = 8;

  public ReportPage {
    problems = Map.copyOf(problems);
  }

  public @Nullable Message problem(String name) {
    return problems.get(name);
  }

  public String workbook() {
    return ReportController.PAGE + "/bieu-mau.xlsx?tu=" + from + "&den=" + to;
  }

  /** The columns 3 to 13 of form II.06a, in their order. */
  public static long[] columns(FormLine line) {
    return new long[] {
      line.whole().received(),
      line.online(),
      line.other(),
      line.carried(),
      line.whole().finished(),
      line.early(),
      line.onTime(),
      line.late(),
      line.whole().underWay(),
      line.within(),
      line.overdue()
    };
  }

  /** What both sides of a broken rule count. */
  public static String figure(FormFault fault) {
    return switch (fault.rule()) {
      case RECEIVED, ACROSS -> "reporting-form-received";
      case FINISHED, MONTHS_FINISHED -> "reporting-form-finished";
      case UNDER_WAY -> "reporting-form-under-way";
      case MONTHS_ONLINE -> "reporting-form-online";
      case MONTHS_RECEIVED -> "reporting-received";
      case MONTHS_CARRIED -> "reporting-form-carried";
    };
  }

  /** The numbers of form II.07b, in their order; null where there is nothing to count from. */
  public static List<@Nullable Long> columns(ProcedureLine line) {
    return Stream.of(line.procedures(), line.atTheDesk(), line.workflows())
        .<@Nullable Long>flatMap(one ->
            Arrays.asList(one.total(), one.province(), one.district(), one.commune()).stream())
        .toList();
  }
}
