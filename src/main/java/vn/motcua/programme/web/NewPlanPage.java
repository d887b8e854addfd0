package vn.motcua.programme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.programme.PlanFile;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The form that opens a plan from a table; what is wrong with the table is said line by line. */
public record NewPlanPage(
    String key, int year, Map<String, Message> errors, List<PlanFile.Problem> problems) {
  private static final int SHOWN = 50;

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  public List<PlanFile.Problem> shown() {
    return problems.stream().limit(SHOWN).toList();
  }
}
