package vn.motcua.reporting.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.OpenCount;
import vn.motcua.web.Message;

/**
 * The figures of a period with the way to their rows.
 *
 * @param from first day as typed; {@code to} the last
 * @param count none while the days cannot be read
 * @param moving the period is not over, so the answer still changes
 */
public record OpenDataPage(
    String unit,
    String unitName,
    String from,
    String to,
    Map<String, Message> problems,
    @Nullable OpenCount count,
    int smallest,
    boolean moving) {
  public OpenDataPage {
    problems = Map.copyOf(problems);
  }

  public @Nullable Message problem(String name) {
    return problems.get(name);
  }

  /** Address of the rows or the figures of this period. */
  public String address(String file) {
    return "/api/v1/open/" + unit + "/" + file + "?from=" + from + "&to=" + to;
  }
}
