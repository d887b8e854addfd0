package vn.motcua.dossiers;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** The intake breaks rules: each field with its sentence, in the order of the form. */
public final class IntakeRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  IntakeRejected(Map<String, Message> errors) {
    super(errors.keySet().toString());
    this.errors = new LinkedHashMap<>(errors);
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
