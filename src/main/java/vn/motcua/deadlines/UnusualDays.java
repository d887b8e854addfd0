package vn.motcua.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of days that differ from their weekday for one reason, for instance Tết.
 *
 * @param provisional follows from the law, not yet published
 */
public record UnusualDays(LocalDate first, LocalDate last, DayRule rule, boolean provisional) {

  /** The runs among so many days; one that lies on a weekend anyhow is left out. */
  static List<UnusualDays> among(CalendarRules rules, LocalDate from, int days) {
    List<UnusualDays> runs = new ArrayList<>();
    from.datesUntil(from.plusDays(days)).map(rules::day).forEach(day -> add(runs, day));
    runs.removeIf(UnusualDays::isWeekendOff);
    return runs;
  }

  private static void add(List<UnusualDays> runs, CalendarDay day) {
    Optional<DayRule> rule = day.rule();
    if (rule.isEmpty()) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().continuesWith(day, rule.get())) {
      UnusualDays run = runs.removeLast();
      runs.add(new UnusualDays(run.first, day.date(), run.rule, run.provisional));
    } else {
      runs.add(new UnusualDays(day.date(), day.date(), rule.get(), day.provisional()));
    }
  }

  private boolean continuesWith(CalendarDay day, DayRule next) {
    return last.plusDays(1).equals(day.date())
        && provisional == day.provisional()
        && rule.kind() == next.kind()
        && rule.shortName().equals(next.shortName());
  }

  private boolean isWeekendOff() {
    return rule.kind().isOff()
        && first.datesUntil(last.plusDays(1)).allMatch(day -> day.getDayOfWeek().getValue() > 5);
  }
}
