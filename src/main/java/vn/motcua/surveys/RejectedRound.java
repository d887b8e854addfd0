package vn.motcua.surveys;

import java.util.Map;
import vn.motcua.web.Message;

/** What was typed for a round cannot stand; the reasons by field. */
public final class RejectedRound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  RejectedRound(Map<String, Message> errors) {
    super(errors.keySet().toString(), null, false, false);
    this.errors = errors;
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
