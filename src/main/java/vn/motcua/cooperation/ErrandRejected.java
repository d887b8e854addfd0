package vn.motcua.cooperation;

import java.util.Map;
import vn.motcua.web.Message;

/** What was typed for an errand breaks rules; nothing was done. */
public final class ErrandRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  ErrandRejected(Map<String, Message> errors) {
    super("errand rejected: " + errors.keySet());
    this.errors = Map.copyOf(errors);
  }

  /** By field of the form. */
  public Map<String, Message> errors() {
    return errors;
  }
}
