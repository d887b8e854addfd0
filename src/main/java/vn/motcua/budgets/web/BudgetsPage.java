package vn.motcua.budgets.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.BudgetTable;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The money of a year.
 *
 * @param key that makes a form sent twice open one line
 */
public record BudgetsPage(
    BudgetTable table,
    int year,
    List<Integer> years,
    boolean mayWrite,
    String key,
    Map<String, Message> errors) {
  public BudgetsPage {
    years = List.copyOf(years);
  }

  public String address(int other) {
    return BudgetsController.BASE + "?nam=" + other;
  }

  public String address(BudgetLine line) {
    return BudgetsController.address(line);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
