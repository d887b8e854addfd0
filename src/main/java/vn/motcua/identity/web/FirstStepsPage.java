package vn.motcua.identity.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.FirstSteps;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The page of a new, empty installation. */
public record FirstStepsPage(FirstSteps.Wish wish, Map<String, Message> errors) {
  public @Nullable String error(Page page, String field) {
    Message error = errors.get(field);
    return error == null ? null : page.t(error);
  }
}
