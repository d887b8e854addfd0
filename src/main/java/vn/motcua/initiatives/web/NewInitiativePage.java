package vn.motcua.initiatives.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.initiatives.LibraryModel;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form of a new initiative.
 *
 * @param following the model of the library it follows, or none
 */
public record NewInitiativePage(
    UUID key, List<LibraryModel> following, Map<String, Message> errors) {
  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
