package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer had typed when the session ended in mid-work, kept in the new session for half an
 * hour and given back once, to the same officer.
 *
 * <p>The form page is asked for again with the kept values as its parameters, so a form that binds
 * the same names on GET and POST is filled in by itself; others read {@link #of}. Files are not
 * kept.
 *
 * @param address path and query of the page that shows the form
 * @param officer id of the officer who had typed it; empty when the form did not say
 */
public record KeptForm(
    String address, Map<String, List<String>> values, String officer, Instant keptAt)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** Hidden field: where the form is. */
  static final String ADDRESS = "_form";

  /** Hidden field: whose form it is. */
  static final String OFFICER = "_officer";

  static final String ATTRIBUTE = "motcua.kept-form";
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int MOST_CHARACTERS = 150_000;

  /** The values given back to this request; empty on every ordinary request. */
  public static Optional<KeptForm> of(HttpServletRequest request) {
    return Optional.ofNullable((KeptForm) request.getAttribute(ATTRIBUTE));
  }

  /** Whether a form waits in the session for its officer to sign in again. */
  public static boolean isWaiting(HttpServletRequest request) {
    return KeptForms.kept(request) != null;
  }

  /** The first value of a field, or nothing typed. */
  public String value(String field) {
    List<String> all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** The form in the request, or nothing when it says no page of ours, or is beyond all measure. */
  static @Nullable KeptForm in(HttpServletRequest request, Instant now) {
    String address = request.getParameter(ADDRESS);
    if (address == null || !DeskPaths.isLocal(address)) {
      return null;
    }
    Map<String, List<String>> values = new HashMap<>();
    long characters = 0;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      if (isKept(field.getKey())) {
        values.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
        characters += field.getKey().length();
        characters += List.of(field.getValue()).stream().mapToLong(String::length).sum();
      }
    }
    String officer = request.getParameter(OFFICER);
    return characters > MOST_CHARACTERS
        ? null
        : new KeptForm(address, values, officer == null ? "" : officer, now);
  }

  /** Never a password, and nothing that belongs to the old session. */
  private static boolean isKept(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return !name.startsWith("_") && !name.contains("matkhau") && !name.contains("password");
  }

  boolean isFor(String officerId, Instant now) {
    return (officer.isEmpty() || officer.equals(officerId)) && now.isBefore(keptAt.plus(LIFE));
  }

  /** Never shows what was typed in a log line. */
  @Override
  public String toString() {
    return "KeptForm[" + address + "]";
  }
}
