package vn.motcua.reception.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.web.Message;

/** The fields of a form as typed; what cannot be read is noted by field. */
final class Typed {
  private final Map<String, String> fields;
  private final Map<String, Message> errors = new HashMap<>();

  Typed(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip().replace("\r\n", "\n");
  }

  boolean ticked(String field) {
    return !text(field).isEmpty();
  }

  LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException _) {
      errors.put(field, Message.of("reception.error.day"));
      return LocalDate.EPOCH;
    }
  }

  LocalTime time(String field) {
    try {
      return LocalTime.parse(text(field).toUpperCase(Locale.ROOT)).withSecond(0).withNano(0);
    } catch (DateTimeException _) {
      errors.put(field, Message.of("reception.error.time"));
      return LocalTime.MIN;
    }
  }

  int number(String field) {
    try {
      return Integer.parseInt(text(field));
    } catch (NumberFormatException _) {
      errors.put(field, Message.of("reception.error.number"));
      return 0;
    }
  }

  /** A number that may be left out. */
  int number(String field, int otherwise) {
    return text(field).isEmpty() ? otherwise : number(field);
  }

  UUID id(String field) {
    Optional<UUID> id = uuid(text(field));
    if (id.isEmpty()) {
      errors.put(field, Message.of("reception.error.choose"));
    }
    return id.orElse(new UUID(0, 0));
  }

  /** The key that keeps a form from counting twice; a form without one counts by itself. */
  UUID request() {
    return uuid(text("yeuCau")).orElseGet(UUID::randomUUID);
  }

  <T extends Enum<T>> T choice(T[] all, String field) {
    for (T one : all) {
      if (one.name().equals(text(field))) {
        return one;
      }
    }
    errors.put(field, Message.of("reception.error.choose"));
    return all[0];
  }

  /** What is wrong with what could be read; said together with what could not. */
  void also(Map<String, Message> wrong) {
    wrong.forEach(errors::putIfAbsent);
  }

  /** What could not be read so far. */
  Map<String, Message> errors() {
    return Map.copyOf(errors);
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
