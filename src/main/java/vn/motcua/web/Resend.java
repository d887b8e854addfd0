package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be taken in just now, ready to be sent once more by one button: nothing
 * typed is lost while the database is away, or when its token is older than the session. The form's
 * own key keeps it from counting twice.
 */
public record Resend(String action, Map<String, List<String>> values) {
  private static final String TOKEN = "_csrf";
  private static final int MOST_CHARACTERS = 400_000;

  public Resend {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The form in the request with the token it came with: while the database is away no session can
   * be read, so the page to send it again from has no token of its own.
   */
  static @Nullable Resend withItsToken(HttpServletRequest request) {
    Resend form = of(request);
    String token = request.getParameter(TOKEN);
    if (form == null || token == null) {
      return form;
    }
    Map<String, List<String>> values = new LinkedHashMap<>(form.values);
    values.put(TOKEN, List.of(token));
    return new Resend(form.action, values);
  }

  /** What people wrote in it in their own words; codes, choices and numbers are chosen again. */
  List<String> sentences() {
    return values.values().stream()
        .flatMap(List::stream)
        .map(String::strip)
        .filter(value -> value.indexOf(' ') > 0 && value.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  /** The form in the request; nothing for a page, a file or a password. */
  static @Nullable Resend of(HttpServletRequest request) {
    String type = request.getContentType();
    if (!request.getMethod().equals("POST")
        || type == null
        || !type.startsWith("application/x-www-form-urlencoded")) {
      return null;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    long characters = 0;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      if (field.getKey().toLowerCase(Locale.ROOT).contains("matkhau")
          || field.getKey().toLowerCase(Locale.ROOT).contains("password")) {
        return null;
      }
      if (field.getKey().equals(TOKEN)) {
        continue; // the page it is sent again from has its own
      }
      values.put(field.getKey(), List.of(field.getValue()));
      for (String value : field.getValue()) {
        characters += value.length();
      }
    }
    return characters > MOST_CHARACTERS ? null : new Resend(request.getRequestURI(), values);
  }
}
