package vn.motcua.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.OfficeTime;

/**
 * What a unit's promises mean for one dossier: a pure rule.
 *
 * <p>A promise never lengthens: one that would end with the legal time or after it is none. On
 * special days only what is received while the office is open counts, and the promised time must
 * end on that same day; who comes too late for that gets the legal time alone.
 */
final class PromiseRule {
  private PromiseRule() {}

  /** The earliest promised moment, if any promise holds. */
  static Optional<Promised> promiseFor(
      Collection<Promise> promises,
      String code,
      Instant received,
      Instant legalDue,
      WorkingCalendar calendar) {
    LocalDateTime local = OfficeTime.local(received);
    return promises.stream()
        .filter(promise -> holds(promise.content(), code, local, calendar))
        .map(promise ->
            new Promised(
                promise, calendar.reckon(received, promise.content().limit()).dueInstant()))
        .filter(promised -> promised.at().isBefore(legalDue))
        .filter(promised ->
            promised.promise().content().isStanding()
                || OfficeTime.date(promised.at()).equals(local.toLocalDate()))
        .min(Comparator.comparing(Promised::at).thenComparing(found -> found.promise().id()));
  }

  /** Places of the papers a promise of that day spares the citizen, by their name or title. */
  static Set<Integer> dropped(
      Collection<Promise> promises, ProcedureVersion version, LocalDate day) {
    Set<String> spared =
        promises.stream()
            .map(Promise::content)
            .filter(promise -> promise.codes().contains(version.code()) && promise.isInForce(day))
            .filter(promise -> promise.isStanding() || promise.days().contains(day.getDayOfWeek()))
            .flatMap(promise -> promise.dropped().stream())
            .map(FoldedText::of)
            .collect(Collectors.toSet());
    return version.checklist().stream()
        .filter(paper ->
            spared.contains(FoldedText.of(paper.title()))
                || spared.contains(FoldedText.of(paper.name())))
        .map(Paper::order)
        .collect(Collectors.toSet());
  }

  private static boolean holds(
      PromiseDraft promise, String code, LocalDateTime received, WorkingCalendar calendar) {
    if (!promise.codes().contains(code) || !promise.isInForce(received.toLocalDate())) {
      return false;
    }
    return promise.isStanding()
        || promise.days().contains(received.getDayOfWeek()) && calendar.isOpen(received);
  }
}
