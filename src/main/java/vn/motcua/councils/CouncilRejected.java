package vn.motcua.councils;

import java.util.Map;
import vn.motcua.web.Message;

/** What was typed of a call or of minutes cannot stand; the reasons by field. */
public final class CouncilRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  CouncilRejected(Map<String, Message> errors) {
    super(errors.keySet().toString());
    this.errors = errors;
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
