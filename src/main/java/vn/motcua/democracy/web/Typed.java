package vn.motcua.democracy.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The fields of a form as typed, with what is wrong with them. */
public record Typed(Map<String, String> fields, Map<String, Message> errors) {
  private static final String ONE = "*";

  public Typed {
    fields = Map.copyOf(fields);
    errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
  }

  static Typed fresh() {
    return new Typed(Map.of("khoa", UUID.randomUUID().toString()), Map.of());
  }

  /** Sent from the form of this one, where a page has one for each. */
  static Typed at(String one, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put(ONE, one);
    return new Typed(all, Map.of());
  }

  static Typed of(Map<String, String> fields) {
    return new Typed(fields, Map.of());
  }

  Typed with(Map<String, Message> wrong) {
    return new Typed(fields, wrong);
  }

  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  public String value(String field, String otherwise) {
    return fields.getOrDefault(field, otherwise);
  }

  /** Whether it was sent from the form of this one, where a page has one for each. */
  public boolean isAt(UUID one) {
    return value(ONE).equals(one.toString());
  }

  /** The sentence beside a field, or nothing. */
  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  String text(String field) {
    return value(field).strip().replace("\r\n", "\n");
  }

  @Nullable LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException _) {
      return null;
    }
  }

  boolean ticked(String field) {
    return !value(field).isEmpty();
  }

  /** A whole number; -1 when it is none, or longer than any count of households. */
  int number(String field) {
    String typed = text(field);
    return typed.matches("[0-9]{1,7}") ? Integer.parseInt(typed) : -1;
  }

  <T extends Enum<T>> Optional<T> choice(Class<T> type, String field) {
    for (T one : type.getEnumConstants()) {
      if (one.name().equals(text(field))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The key that makes a form sent twice count once. */
  UUID key() {
    return id(value("khoa"));
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id: " + text.length() + " characters");
    }
  }
}
