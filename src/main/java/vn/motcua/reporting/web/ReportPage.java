package vn.motcua.reporting.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.FormLine;
import vn.motcua.reporting.Report;
import vn.motcua.web.Message;

/**
 * The report forms of a period.
 *
 * @param from first day as typed; {@code to} the last
 */
public record ReportPage(String from, String to, Map<String, Message> problems, Report report) {
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
      line.received(),
      line.online(),
      line.other(),
      line.carried(),
      line.finished(),
      line.early(),
      line.onTime(),
      line.late(),
      line.underWay(),
      line.within(),
      line.overdue()
    };
  }
}
