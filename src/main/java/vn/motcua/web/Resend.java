package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
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
  private static final int MOST_CHARACTERS = 400_000;

  public Resend {
    values = Map.copyOf(values);
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
      if (field.getKey().equals("_csrf")) {
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
