package vn.motcua.inspections.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** A plan of inspections to be opened. */
public record NewInspectionsPage(String key, int year, Map<String, Message> errors) {
  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
