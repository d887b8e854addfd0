package vn.motcua.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** Who says "I am in", who is away from when to when, and who stands in meanwhile. */
@Component
public class Attendance {
  private final AbsenceStore store;
  private final AbsenceSearch search;
  private final Officers officers;
  private final Clock clock;

  Attendance(AbsenceStore store, AbsenceSearch search, Officers officers, Clock clock) {
    this.store = store;
    this.search = search;
    this.officers = officers;
    this.clock = clock;
  }

  /** The officer is in from now on; an absence under way ends. Harmless when repeated. */
  @Transactional
  public void markIn(Actor actor, UUID officer) {
    requireMayNote(actor, officer);
    requireActive(actor, officer);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    store.endAt(actor.unit(), officer, now);
    store.markIn(actor, officer, OfficeTime.date(now), now);
  }

  /** The officer is away during [starts, ends); a stand-in is an active colleague who is in. */
  @Transactional
  public UUID announce(
      Actor actor,
      UUID officer,
      Instant starts,
      Instant ends,
      AbsenceReason reason,
      @Nullable UUID standIn) {
    requireMayNote(actor, officer);
    Officer absent = requireActive(actor, officer);
    if (!starts.isBefore(ends) || !ends.isAfter(clock.instant())) {
      throw new Refusal("organisation.refusal.absence-period");
    }
    if (ChronoUnit.DAYS.between(starts, ends) > 400) {
      throw new Refusal("organisation.refusal.absence-long");
    }
    store.lock(actor.unit(), officer);
    if (search.isAwayBetween(actor.unit(), officer, starts, ends)) {
      throw new Refusal("organisation.refusal.absence-overlap", absent.name());
    }
    if (standIn != null) {
      requireCanStandIn(actor, officer, standIn, starts, ends);
    }
    return store.add(actor, officer, starts, ends, reason, standIn);
  }

  private void requireCanStandIn(
      Actor actor, UUID officer, UUID standIn, Instant starts, Instant ends) {
    if (standIn.equals(officer)) {
      throw new Refusal("organisation.refusal.stand-in-self");
    }
    Officer colleague = requireActive(actor, standIn);
    if (search.isAwayBetween(actor.unit(), standIn, starts, ends)) {
      throw new Refusal("organisation.refusal.stand-in-away", colleague.name());
    }
  }

  /** Takes an announced absence back; one under way ends now. */
  @Transactional
  public void cancel(Actor actor, UUID absence) {
    UUID officer =
        store
            .officerOf(actor.unit(), absence)
            .orElseThrow(() -> new NotFound("absence " + absence + " of unit " + actor.unit()));
    requireMayNote(actor, officer);
    store.cancel(actor.unit(), absence, clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Everybody notes for themselves; leaders and administrators also for colleagues. */
  private static void requireMayNote(Actor actor, UUID officer) {
    if (!actor.officer().equals(officer)
        && !actor.has(Role.LEADER)
        && !actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("attendance of officer " + officer);
    }
  }

  private Officer requireActive(Actor actor, UUID officer) {
    Officer one = officers.byId(actor.unit(), officer);
    if (!one.active()) {
      throw new Refusal("organisation.refusal.transferred", one.name());
    }
    return one;
  }
}
