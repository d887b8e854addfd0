package vn.motcua.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.NotFound;

/** The fields of a form as they were sent, read without trust. */
public record SentForm(Map<String, String> fields) {
  public SentForm {
    fields = Map.copyOf(fields);
  }

  /** Words of any length, stripped. */
  public String text(String field) {
    return fields.getOrDefault(field, "").replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  public @Nullable LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** A whole number; -1 when it is none. */
  public int number(String field) {
    return text(field).matches("[0-9]{1,7}") ? Integer.parseInt(text(field)) : -1;
  }

  public <T extends Enum<T>> Optional<T> choice(Class<T> type, String field) {
    for (T one : type.getEnumConstants()) {
      if (one.name().equals(text(field))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The key that makes a form sent twice count once; a form without one is the 404 page. */
  public UUID key() {
    try {
      return UUID.fromString(text("khoa"));
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + text("khoa").length() + " characters");
    }
  }
}
