package vn.motcua.procedures.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** A promise as typed; kept exactly, whatever is wrong with it. */
public record PromiseForm(Map<String, String> typed) {
  private static final int MOST_TYPED = 20_000;

  public PromiseForm {
    typed = Map.copyOf(typed);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean isDay(int day) {
    return typed.containsKey("thu-" + day);
  }

  /** The draft, when its parts can be read; else notes by field what cannot. */
  Optional<PromiseDraft> draft(Map<String, Message> errors) {
    Optional<TimeLimit> limit = limit(errors);
    Optional<LocalDate> from = date("tu", errors);
    if (from.isEmpty()) {
      errors.putIfAbsent("tu", Message.of("procedures.promise.error.date"));
    }
    Optional<LocalDate> to = date("den", errors);
    if (value("ma").length() + value("botGiay").length() > MOST_TYPED) {
      errors.put(
          "ma",
          Message.of(
              "procedures.promise.error.long",
              MOST_TYPED,
              value("ma").length() + value("botGiay").length()));
    }
    if (!errors.isEmpty() || limit.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PromiseDraft(
            value("ten"),
            days(),
            limit.get(),
            codes(),
            value("nhanSu"),
            value("botGiay").lines().toList(),
            from.get(),
            to));
  }

  private Set<DayOfWeek> days() {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> isDay(day.getValue()))
        .collect(Collectors.toSet());
  }

  private Set<String> codes() {
    return Arrays.stream(value("ma").split("[\\s,;]+"))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }

  private Optional<TimeLimit> limit(Map<String, Message> errors) {
    String number = value("so").strip();
    try {
      return switch (value("cach")) {
        case "SAME_DAY" -> Optional.of(TimeLimit.sameDay());
        case "WORKING_DAY" ->
            Optional.of(TimeLimit.of(new java.math.BigDecimal(plain(number)), Measure.WORKING_DAY));
        default -> {
          int minutes = Integer.parseInt(number);
          if (minutes < 1 || minutes > 480) {
            throw new NumberFormatException();
          }
          yield Optional.of(TimeLimit.workingMinutes(minutes));
        }
      };
    } catch (NumberFormatException _) {
      errors.put("so", Message.of("procedures.promise.error.number"));
    } catch (Refusal refusal) {
      errors.put("so", new Message(refusal.key(), refusal.arguments()));
    }
    return Optional.empty();
  }

  /** Only a short plain number reaches the reckoning. */
  private static String plain(String number) {
    if (!number.matches("[0-9]{1,4}([.,][0-9]{1,2})?")) {
      throw new NumberFormatException();
    }
    return number.replace(',', '.');
  }

  private Optional<LocalDate> date(String field, Map<String, Message> errors) {
    try {
      return value(field).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value(field)))
              .filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
    } catch (DateTimeException _) {
      errors.put(field, Message.of("procedures.promise.error.date"));
      return Optional.empty();
    }
  }

  static PromiseForm of(Map<String, String> parameters) {
    Map<String, String> typed = new LinkedHashMap<>();
    parameters.forEach((name, value) -> {
      if (!name.startsWith("_")) {
        typed.put(name, value);
      }
    });
    return new PromiseForm(typed);
  }

  public List<Integer> weekdays() {
    return List.of(1, 2, 3, 4, 5, 6, 7);
  }
}
