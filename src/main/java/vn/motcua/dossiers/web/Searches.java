package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looked for lately, by number, kept in the session: names and personal numbers of
 * citizens stand in no address, no history of the browser and no log of a proxy.
 */
final class Searches extends LinkedHashMap<Integer, String> {
  @Serial private static final long serialVersionUID = 1L;

  private static final String ATTRIBUTE = "motcua.searches";
  private static final int MOST = 20;
  private static final int LONGEST = 100;

  private Searches() {}

  private Searches(Searches before) {
    super(before);
  }

  /** Keeps the words and gives their number. */
  static int remember(HttpServletRequest request, String words) {
    HttpSession session = request.getSession();
    Searches now =
        session.getAttribute(ATTRIBUTE) instanceof Searches before
            ? new Searches(before)
            : new Searches();
    int number = now.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    now.put(number, words.substring(0, Math.min(words.length(), LONGEST)));
    session.setAttribute(ATTRIBUTE, now);
    return number;
  }

  /** The words of a number; nothing when the session that kept them is gone. */
  static String words(HttpServletRequest request, int number) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof Searches kept
        ? kept.getOrDefault(number, "")
        : "";
  }

  @Override
  protected boolean removeEldestEntry(Map.@Nullable Entry<Integer, String> eldest) {
    return size() > MOST;
  }
}
