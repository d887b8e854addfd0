package vn.motcua.declarations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.web.Message;

/** What is wrong with one answer, said with the way out. */
final class FieldRules {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int OLDEST = 1900;

  private FieldRules() {}

  static Optional<Message> fault(Field field, String value, LocalDate today) {
    if (value.isEmpty()) {
      return field.required()
          ? Optional.of(
              Message.of(
                  field.kind() == Field.Kind.CHOICE
                      ? "declarations.fault.choose"
                      : "declarations.fault.missing",
                  field.label()))
          : Optional.empty();
    }
    if (value.length() > field.longest()) {
      return Optional.of(Message.of("declarations.fault.long", value.length(), field.longest()));
    }
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> Optional.empty();
      case NAME -> matches(value, "[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]*", "declarations.fault.name");
      case CARD_NUMBER -> matches(value, "\\d{12}|\\d{9}", "declarations.fault.card-number");
      case PHONE -> matches(value, "0[\\d .]{8,13}", "declarations.fault.phone");
      case COUNT -> matches(value, "[1-9]\\d?", "declarations.fault.count");
      case CHOICE ->
          field.options().stream().anyMatch(one -> one.value().equals(value))
              ? Optional.empty()
              : Optional.of(Message.of("declarations.fault.choose", field.label()));
      case PAST_DAY -> past(value, today);
    };
  }

  private static Optional<Message> matches(String value, String pattern, String key) {
    return value.matches(pattern) ? Optional.empty() : Optional.of(Message.of(key, value));
  }

  private static Optional<Message> past(String value, LocalDate today) {
    Optional<LocalDate> day = day(value);
    if (day.isEmpty() || day.get().getYear() < OLDEST) {
      return Optional.of(Message.of("declarations.fault.day", value));
    }
    return day.get().isAfter(today)
        ? Optional.of(Message.of("declarations.fault.ahead", value, today))
        : Optional.empty();
  }

  /** A day as people write it; the thirtieth of February is none. */
  static Optional<LocalDate> day(String typed) {
    Matcher parts = DAY.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(1))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
