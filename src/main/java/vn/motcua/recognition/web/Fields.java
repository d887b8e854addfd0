package vn.motcua.recognition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.NotFound;

/** What a form sent, read field by field. */
record Fields(Map<String, String> typed) {
  Fields {
    typed = Map.copyOf(typed);
  }

  String text(String field) {
    return typed.getOrDefault(field, "").replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  UUID id(String field) {
    try {
      return UUID.fromString(text(field));
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + text(field).length() + " characters");
    }
  }

  int number(String field) {
    return text(field).matches("[0-9]{1,6}") ? Integer.parseInt(text(field)) : -1;
  }

  @Nullable LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
