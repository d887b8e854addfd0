package vn.motcua.democracy;

import java.util.Map;
import vn.motcua.web.Message;

/** What was typed cannot stand; the reasons by field. */
public final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  Rejected(Map<String, Message> errors) {
    super(errors.keySet().toString());
    this.errors = errors;
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
