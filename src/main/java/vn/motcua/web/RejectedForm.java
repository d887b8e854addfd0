package vn.motcua.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed breaks rules; nothing was done. */
public final class RejectedForm extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  private RejectedForm(Map<String, Message> errors) {
    super("rejected: " + errors.keySet(), null, false, false);
    this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  public static void unless(Map<String, Message> errors) {
    if (!errors.isEmpty()) {
      throw new RejectedForm(errors);
    }
  }

  /** By field of the form. */
  public Map<String, Message> errors() {
    return errors;
  }
}
