package vn.motcua.deadlines.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.Session;
import vn.motcua.deadlines.WeeklyHours;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** The form for opening hours: a first day and seven lines of sessions. */
final class HoursForm {
  /** "t2" is Monday, as on a wall calendar. */
  static final List<String> FIELDS = List.of("t2", "t3", "t4", "t5", "t6", "t7", "cn");

  static final String FROM = "from";

  private final Map<String, Message> errors = new LinkedHashMap<>();
  private final Map<DayOfWeek, List<Session>> sessions = new EnumMap<>(DayOfWeek.class);
  private final Optional<LocalDate> from;

  HoursForm(Map<String, String> typed) {
    from = date(typed.getOrDefault(FROM, ""), FROM, errors);
    for (DayOfWeek day : DayOfWeek.values()) {
      String field = FIELDS.get(day.ordinal());
      try {
        sessions.put(day, SessionsText.read(typed.getOrDefault(field, "")));
      } catch (Refusal refusal) {
        errors.put(field, new Message(refusal.key(), refusal.arguments()));
      }
    }
    boolean weekdayOpen =
        sessions.entrySet().stream()
            .anyMatch(day -> day.getKey().getValue() <= 5 && !day.getValue().isEmpty());
    if (errors.isEmpty() && !weekdayOpen) {
      errors.put(FIELDS.getFirst(), Message.of("deadlines.hours.never-open"));
    }
  }

  Map<String, Message> errors() {
    return errors;
  }

  /** The hours, once nothing is wrong. */
  WeeklyHours hours() {
    return new WeeklyHours(from.orElseThrow(), sessions);
  }

  /** The lines of the form as they stand for hours already known. */
  static Map<String, String> lines(WeeklyHours hours) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      lines.put(FIELDS.get(day.ordinal()), OpeningWords.plain(hours.on(day)));
    }
    return lines;
  }

  /** A date as the browser sends it; anything else is noted under the field. */
  static Optional<LocalDate> date(String typed, String field, Map<String, Message> errors) {
    if (typed.isBlank()) {
      errors.put(field, Message.of("deadlines.calendar.date-missing"));
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException unreadable) {
      errors.put(field, Message.of("deadlines.calendar.date", DueDateQuestion.shown(typed)));
      return Optional.empty();
    }
  }
}
