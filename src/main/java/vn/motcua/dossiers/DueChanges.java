package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.spi.CalendarWatch;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;

/**
 * Reckons the dossiers under way again when the calendar changes: each due date that moves, of the
 * whole or of the present step, does so by an event, in the transaction of the change. A dossier
 * whose clock stands still is reckoned when it runs again.
 */
@Component
class DueChanges implements CalendarWatch {
  private static final int BATCH = 5_000;

  private final DueChangeStore changes;
  private final DossierStore store;
  private final Procedures procedures;
  private final Clock clock;

  DueChanges(DueChangeStore changes, DossierStore store, Procedures procedures, Clock clock) {
    this.changes = changes;
    this.store = store;
    this.procedures = procedures;
    this.clock = clock;
  }

  @Override
  public void changed(Actor actor, WorkingCalendar calendar, String why) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Dossier.Moved> moved = new ArrayList<>();
    changes.running(
        actor.unit(),
        dossier -> {
          Instant told = dossier.standing().toldAt();
          reckoned(actor, dossier, calendar, why, told.isAfter(now) ? told : now)
              .ifPresent(moved::add);
        });
    for (int from = 0; from < moved.size(); from += BATCH) {
      changes.write(moved.subList(from, Math.min(moved.size(), from + BATCH)));
    }
  }

  private Optional<Dossier.Moved> reckoned(
      Actor actor, Dossier dossier, WorkingCalendar calendar, String why, Instant now) {
    List<Standstill> ledger = store.ledger(dossier);
    LegalClock legal = new LegalClock(dossier.filing(), calendar);
    if (legal.changed(dossier.standing(), ledger).isNothing()) {
      return Optional.empty();
    }
    return Optional.of(
        dossier.move(
            actor,
            new Dossier.Request(
                Act.RECKON_AGAIN, null, null, true, new EventData().put("why", why)),
            new Dossier.Surroundings(
                procedures.workflowOf(dossier.filing().workflow()), calendar, ledger, now)));
  }
}
