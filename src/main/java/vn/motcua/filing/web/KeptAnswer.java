package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into one question and sent when the visit had ended: it waits in the browser's
 * session until the owner of the draft is back, and reaches no draft before.
 *
 * @param address of the question
 * @param seen the version the page was made from
 */
record KeptAnswer(String address, Map<String, String> typed, int seen) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = "motcua.kept-answer";
  private static final int MOST_CHARACTERS = 60_000;

  /** Keeps it; what is beyond all measure is not kept. */
  static void keep(HttpServletRequest request, Map<String, String> typed, int seen) {
    long characters =
        typed.entrySet().stream()
            .mapToLong(one -> one.getKey().length() + one.getValue().length())
            .sum();
    if (characters <= MOST_CHARACTERS) {
      request
          .getSession()
          .setAttribute(
              ATTRIBUTE, new KeptAnswer(request.getRequestURI(), new HashMap<>(typed), seen));
    }
  }

  /** What waits for this page, once. */
  static Optional<KeptAnswer> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(ATTRIBUTE) instanceof KeptAnswer kept)
        || !kept.address().equals(request.getRequestURI())) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE);
    return Optional.of(kept);
  }

  /** Never shows what was typed in a log line. */
  @Override
  public String toString() {
    return "KeptAnswer[" + address + "]";
  }
}
