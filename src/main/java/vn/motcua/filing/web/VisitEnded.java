package vn.motcua.filing.web;

import java.io.Serial;

/** Somebody was signed in here and is no longer: what was asked for waits until he or she is. */
final class VisitEnded extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  VisitEnded() {
    super("a visit has ended", null, false, false);
  }
}
