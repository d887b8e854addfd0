package vn.motcua.procedures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.motcua.deadlines.WorkingCalendar;
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

  private static boolean holds(
      PromiseDraft promise, String code, LocalDateTime received, WorkingCalendar calendar) {
    if (!promise.codes().contains(code) || !promise.isInForce(received.toLocalDate())) {
      return false;
    }
    return promise.isStanding()
        || promise.days().contains(received.getDayOfWeek()) && calendar.isOpen(received);
  }
}
