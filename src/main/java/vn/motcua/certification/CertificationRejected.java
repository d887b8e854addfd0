package vn.motcua.certification;

import java.util.Map;
import vn.motcua.web.Message;

/** Rules a request or a correction breaks, each by its field; nothing was entered. */
public final class CertificationRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Message> errors;

  CertificationRejected(Map<String, Message> errors) {
    super(errors.keySet().toString());
    this.errors = errors;
  }

  public Map<String, Message> errors() {
    return errors;
  }
}
