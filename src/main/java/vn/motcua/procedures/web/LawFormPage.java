package vn.motcua.procedures.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedures.LawKind;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The form of a new dated rule. */
public record LawFormPage(LawForm form, Map<String, Message> errors) {
  /** The words of a field's error, or null as the field component expects. */
  public @Nullable String error(Page page, String field) {
    Message message = errors.get(field);
    return message == null ? null : page.t(message);
  }

  public boolean asksYears() {
    return form.kind() == LawKind.RETENTION;
  }

  public boolean asksPlace() {
    return form.kind() == LawKind.MOVE;
  }
}
