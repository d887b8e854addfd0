package vn.motcua.conditions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.conditions.Condition;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** What offices of a province are to have, and the form of another thing. */
public record ConditionListPage(List<Condition> all, Map<String, Message> errors) {
  public ConditionListPage {
    all = List.copyOf(all);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
