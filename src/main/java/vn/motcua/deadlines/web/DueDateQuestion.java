package vn.motcua.deadlines.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.DueDate;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** A question after a due date as somebody typed it, and what is wrong with it. */
final class DueDateQuestion {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 40;
  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,20}([.,]\\d{1,10})?");
  private static final String MEASURES =
      Arrays.stream(Measure.values()).map(Measure::name).collect(Collectors.joining(", "));

  private final Map<String, Message> problems = new LinkedHashMap<>();
  private final @Nullable LocalDateTime received;
  private final @Nullable TimeLimit limit;

  DueDateQuestion(@Nullable String received, @Nullable String amount, @Nullable String measure) {
    this.received = received(clean(received));
    Measure known = measure(clean(measure));
    this.limit = known == null ? null : limit(clean(amount), known);
  }

  /** What is wrong, by the name of the parameter; empty when there is an answer. */
  Map<String, Message> problems() {
    return problems;
  }

  /** Notes that another part of the question is wrong. */
  void add(String parameter, Message problem) {
    problems.put(parameter, problem);
  }

  Optional<DueDate> answer(WorkingCalendar calendar) {
    return received == null || limit == null || !problems.isEmpty()
        ? Optional.empty()
        : Optional.of(calendar.reckon(received, limit));
  }

  private @Nullable LocalDateTime received(String typed) {
    if (typed.isEmpty()) {
      problems.put("received", Message.of("deadlines.question.received-missing"));
      return null;
    }
    try {
      LocalDateTime at = LocalDateTime.parse(typed);
      if (at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR) {
        return at;
      }
      problems.put(
          "received",
          Message.of("deadlines.question.received-year", shown(typed), FIRST_YEAR, LAST_YEAR));
    } catch (DateTimeParseException unreadable) {
      problems.put("received", Message.of("deadlines.question.received", shown(typed)));
    }
    return null;
  }

  private @Nullable Measure measure(String typed) {
    if (typed.isEmpty()) {
      problems.put("measure", Message.of("deadlines.question.measure-missing", MEASURES));
      return null;
    }
    try {
      return Measure.valueOf(typed);
    } catch (IllegalArgumentException unknown) {
      problems.put("measure", Message.of("deadlines.question.measure", shown(typed), MEASURES));
      return null;
    }
  }

  private @Nullable TimeLimit limit(String typed, Measure measure) {
    if (typed.isEmpty() && measure == Measure.SAME_DAY) {
      return TimeLimit.sameDay();
    }
    if (typed.isEmpty()) {
      problems.put("amount", Message.of("deadlines.question.amount-missing"));
      return null;
    }
    if (!AMOUNT.matcher(typed).matches()) {
      problems.put("amount", Message.of("deadlines.question.amount", shown(typed)));
      return null;
    }
    try {
      return TimeLimit.of(new BigDecimal(typed.replace(',', '.')), measure);
    } catch (Refusal refusal) {
      problems.put("amount", new Message(refusal.key(), refusal.arguments()));
      return null;
    }
  }

  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** What was typed, short enough to be shown. */
  static String shown(String typed) {
    String plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
