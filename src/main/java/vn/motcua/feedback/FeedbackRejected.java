package vn.motcua.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** What was typed breaks rules; the reasons by form field. */
public final class FeedbackRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  FeedbackRejected(Map<String, Message> errors) {
    super("feedback: " + errors.keySet());
    this.errors = new LinkedHashMap<>(errors);
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
