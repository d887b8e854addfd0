package vn.motcua.inspections.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.inspections.CheckItem;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The check-list of a province, and the form of another line. */
public record CheckListPage(List<CheckItem> all, Map<String, Message> errors) {
  public CheckListPage {
    all = List.copyOf(all);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
