package vn.motcua.democracy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/** Collects what is wrong with what was typed, by field. */
final class TypedText {
  /** Twelve digits in one piece that begin like a personal number, or a telephone number. */
  private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)0(\\d{11}|\\d{9})(?!\\d)");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private final Map<String, Message> errors = new LinkedHashMap<>();

  TypedText needed(String field, String typed, int longest) {
    if (typed.isBlank()) {
      errors.put(field, Message.of("democracy.error.missing"));
      return this;
    }
    return atMost(field, typed, longest);
  }

  TypedText atMost(String field, String typed, int longest) {
    if (typed.length() > longest) {
      errors.put(field, Message.of("democracy.error.long", longest, typed.length()));
    } else if (typed.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      errors.put(field, Message.of("democracy.error.control"));
    }
    return this;
  }

  /** What everybody reads carries no number of a person. */
  TypedText open(String field, String typed) {
    if (!errors.containsKey(field) && PERSONAL.matcher(typed).find()) {
      errors.put(field, Message.of("democracy.error.personal"));
    }
    return this;
  }

  TypedText day(String field, @Nullable LocalDate day, LocalDate from, LocalDate until) {
    if (day == null) {
      errors.put(field, Message.of("democracy.error.day"));
    } else if (day.isBefore(from) || day.isAfter(until)) {
      errors.put(
          field, Message.of("democracy.error.day-between", DAY.format(from), DAY.format(until)));
    }
    return this;
  }

  TypedText check(String field, boolean right, String key, Object... arguments) {
    if (!right) {
      errors.putIfAbsent(field, Message.of(key, arguments));
    }
    return this;
  }

  void refuse() {
    if (!errors.isEmpty()) {
      throw new Rejected(errors);
    }
  }
}
