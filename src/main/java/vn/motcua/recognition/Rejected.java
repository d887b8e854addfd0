package vn.motcua.recognition;

import java.util.Map;
import vn.motcua.web.Message;

/** What was typed breaks rules; nothing was done. */
public final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  Rejected(Map<String, Message> errors) {
    super("rejected: " + errors.keySet(), null, false, false);
    this.errors = Map.copyOf(errors);
  }

  /** Refuses what breaks a rule. */
  public static void unless(Map<String, Message> errors) {
    if (!errors.isEmpty()) {
      throw new Rejected(errors);
    }
  }

  /** By field of the form. */
  public Map<String, Message> errors() {
    return errors;
  }
}
