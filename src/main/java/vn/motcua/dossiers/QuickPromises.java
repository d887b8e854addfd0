package vn.motcua.dossiers;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Promised;
import vn.motcua.procedures.Promises;

/** Which promise beside the law holds for what is being received. */
@Component
class QuickPromises implements QuickRule {
  private final Promises promises;
  private final WorkingCalendars calendars;

  QuickPromises(Promises promises, WorkingCalendars calendars) {
    this.promises = promises;
    this.calendars = calendars;
  }

  /** The earlier of what the unit promised and, for urgent procedures, the same day. */
  @Override
  public QuickPromise of(OpenProcedure procedure, Instant received, Instant legalDue) {
    Optional<Promised> promised = promises.promiseFor(procedure, received, legalDue);
    Instant at = promised.map(Promised::at).orElse(null);
    String name = promised.map(one -> one.promise().name()).orElse("");
    if (!procedure.beside().urgent()) {
      return new QuickPromise(false, at, name, 0);
    }
    Instant today =
        calendars.calendarOf(procedure.unit()).reckon(received, TimeLimit.sameDay()).dueInstant();
    return today.isBefore(at == null ? legalDue : at)
        ? new QuickPromise(true, today, "", 0)
        : new QuickPromise(true, at, name, 0);
  }
}
