package vn.motcua.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.deadlines.Explanation.Closed;
import vn.motcua.deadlines.Explanation.Fact;
import vn.motcua.deadlines.Explanation.RestDay;

/** Tells how a due date came about by walking over its days; slow and plain on purpose. */
final class Explainer {
  private final CalendarRules rules;

  Explainer(CalendarRules rules) {
    this.rules = rules;
  }

  Explanation explain(DueDate date, List<Pause> pauses) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Explanation.Received(date.received()));
    if (!date.clockStart().equals(date.received())) {
      facts.add(new Explanation.ClockStarts(date.clockStart(), whyClosed(date)));
    }
    facts.add(new Explanation.Counts(date.limit()));
    pauses.forEach(pause -> facts.add(new Explanation.Paused(pause)));
    switch (date.limit().measure()) {
      case WORKING_DAY -> addDays(facts, date, CalendarDay::working);
      case WORKING_HOUR -> addDays(facts, date, day -> day.pattern().isOpen());
      case CALENDAR_DAY, MONTH -> addMove(facts, date, pauses);
      case SAME_DAY -> addCutOff(facts, date);
      case CLOCK_HOUR -> {}
    }
    facts.add(new Explanation.Due(date.due()));
    if (date.provisional()) {
      facts.add(new Explanation.Unpublished(rules.completeUntil()));
    }
    return new Explanation(facts);
  }

  private Closed whyClosed(DueDate date) {
    DayPattern pattern = rules.day(date.received().toLocalDate()).pattern();
    if (!pattern.isOpen()) {
      return Closed.REST_DAY;
    }
    if (!date.clockStart().toLocalDate().equals(date.received().toLocalDate())) {
      return Closed.AFTER_CLOSING;
    }
    boolean early = date.received().toLocalTime().toNanoOfDay() < pattern.opening();
    return early ? Closed.BEFORE_OPENING : Closed.MIDDAY_BREAK;
  }

  private void addDays(List<Fact> facts, DueDate date, Predicate<CalendarDay> counts) {
    LocalDate end = date.due().toLocalDate();
    addNotCounted(facts, resting(date.received().toLocalDate(), end, counts));
    List<LocalDate> madeUp =
        date.clockStart()
            .toLocalDate()
            .datesUntil(end.plusDays(1))
            .map(rules::day)
            .filter(day -> day.rule().filter(rule -> !rule.kind().isOff()).isPresent())
            .map(CalendarDay::date)
            .toList();
    if (!madeUp.isEmpty()) {
      facts.add(new Explanation.MadeUp(madeUp));
    }
  }

  private void addMove(List<Fact> facts, DueDate date, List<Pause> pauses) {
    LocalDate start = date.clockStart().toLocalDate();
    int parts = date.limit().parts();
    LocalDate last =
        date.limit().measure() == Measure.MONTH ? start.plusMonths(parts) : start.plusDays(parts);
    LocalDate end = date.due().toLocalDate();
    if (pauses.isEmpty() && last.isBefore(end)) {
      facts.add(new Explanation.MovedOff(last, resting(last, end, CalendarDay::working)));
    }
  }

  private void addCutOff(List<Fact> facts, DueDate date) {
    LocalDateTime start = date.clockStart();
    if (start.toLocalTime().isAfter(Reckoning.CUT_OFF)) {
      facts.add(new Explanation.AfterCutOff(start));
    }
    LocalDate end = date.due().toLocalDate();
    addNotCounted(facts, resting(date.received().toLocalDate(), end, CalendarDay::working));
  }

  private static void addNotCounted(List<Fact> facts, List<RestDay> days) {
    if (!days.isEmpty()) {
      facts.add(new Explanation.NotCounted(days));
    }
  }

  private List<RestDay> resting(LocalDate from, LocalDate to, Predicate<CalendarDay> counts) {
    return from.datesUntil(to)
        .map(rules::day)
        .filter(counts.negate())
        .map(Explainer::restDay)
        .toList();
  }

  static RestDay restDay(CalendarDay day) {
    RestDay.Kind weekday =
        switch (day.date().getDayOfWeek()) {
          case DayOfWeek.SATURDAY -> RestDay.Kind.SATURDAY;
          case DayOfWeek.SUNDAY -> RestDay.Kind.SUNDAY;
          default -> RestDay.Kind.CLOSED_WEEKDAY;
        };
    return day.rule()
        .filter(rule -> rule.kind().isOff())
        .map(rule ->
            new RestDay(
                day.date(),
                rule.kind() == DayRule.Kind.HOLIDAY
                    ? RestDay.Kind.HOLIDAY
                    : RestDay.Kind.DAY_IN_LIEU,
                rule.shortName(),
                day.provisional()))
        .orElseGet(() -> new RestDay(day.date(), weekday, "", false));
  }
}
