package vn.motcua.budgets.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.budgets.BudgetEntry;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.Dong;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** One line of the money: its amounts, every entry, and the form for whose it is. */
public record BudgetLinePage(
    BudgetLine line,
    List<BudgetEntry> entries,
    boolean mayEnter,
    LocalDate today,
    Map<String, Message> errors) {
  public BudgetLinePage {
    entries = List.copyOf(entries);
  }

  public String back() {
    return BudgetsController.BASE + "?nam=" + line.year();
  }

  public String address() {
    return BudgetsController.address(line);
  }

  public String amount(BudgetEntry entry) {
    return Dong.text(entry.amount());
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
