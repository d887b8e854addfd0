package vn.motcua.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/** A period as typed into an address: either understood, or with what is wrong with it. */
public final class OpenQuestion {
  private static final int SHOWN = 20;

  /** Years of the longest period one question may be about. */
  private static final int LONGEST = 10;

  private final Map<String, Message> problems = new LinkedHashMap<>();
  private final Optional<LocalDate> from;
  private final Optional<LocalDate> to;

  public OpenQuestion(@Nullable String from, @Nullable String to) {
    this.from = day("from", from);
    this.to = day("to", to);
    if (this.from.isPresent() && this.to.isPresent()) {
      compare(this.from.get(), this.to.get());
    }
  }

  private void compare(LocalDate first, LocalDate last) {
    LocalDate end = first.plusYears(LONGEST).minusDays(1);
    if (first.isAfter(last)) {
      problems.put("to", Message.of("reporting.open.order", first.toString(), last.toString()));
    } else if (last.isAfter(end)) {
      problems.put("to", Message.of("reporting.open.long", first.toString(), end.toString()));
    }
  }

  /** What is wrong, by {@code from} and {@code to}; empty when the period is understood. */
  public Map<String, Message> problems() {
    return Map.copyOf(problems);
  }

  public Period period() {
    return new Period(from.orElseThrow(), to.orElseThrow());
  }

  private Optional<LocalDate> day(String parameter, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      problems.put(parameter, Message.of("reporting.open.missing", parameter));
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (Period.isKnown(day)) {
        return Optional.of(day);
      }
    } catch (DateTimeException _) {
      // said below
    }
    String shown = typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…";
    problems.put(parameter, Message.of("reporting.open.unreadable", parameter, shown));
    return Optional.empty();
  }
}
