package vn.motcua.procedures;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** The promise breaks rules: each field with its sentence, in the order of the form. */
public final class PromiseRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  PromiseRejected(Map<String, Message> errors) {
    super(errors.keySet().toString());
    this.errors = new LinkedHashMap<>(errors);
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
