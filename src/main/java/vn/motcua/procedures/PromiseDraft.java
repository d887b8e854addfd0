package vn.motcua.procedures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.deadlines.TimeLimit;

/**
 * A promise beside the law as an administrator writes it.
 *
 * @param name as the unit calls it, "Thứ Năm không hẹn"
 * @param days the special days; empty for a standing promise that holds on every working day
 * @param limit promised time, shorter than the legal one: minutes, the same day, or working days
 * @param staffing who is there on these days, in words
 * @param dropped papers the unit no longer asks for (A25)
 * @param to first day on which it no longer holds
 */
public record PromiseDraft(
    String name,
    Set<DayOfWeek> days,
    TimeLimit limit,
    Set<String> codes,
    String staffing,
    List<String> dropped,
    LocalDate from,
    Optional<LocalDate> to) {
  public PromiseDraft {
    name = name.strip();
    staffing = staffing.strip();
    days = java.util.Collections.unmodifiableSet(new TreeSet<>(days));
    codes = java.util.Collections.unmodifiableSet(new TreeSet<>(codes));
    dropped = dropped.stream().map(String::strip).filter(paper -> !paper.isEmpty()).toList();
  }

  /** Whether it holds on every working day, not only on special days. */
  public boolean isStanding() {
    return days.isEmpty();
  }

  /** The same from that day without end, for what is received in the other unit. */
  PromiseDraft takenOver(String newName, Set<String> received, LocalDate day) {
    Set<String> both = new TreeSet<>(codes);
    both.retainAll(received);
    return new PromiseDraft(newName, days, limit, both, staffing, dropped, day, Optional.empty());
  }

  boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }
}
