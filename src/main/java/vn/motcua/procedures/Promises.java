package vn.motcua.procedures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * What a unit promises beside the law: special days and standing shorter times (practices A16,
 * A25). The legal deadline stays; only a promise may be missed without an apology letter.
 */
@Component
public class Promises {
  private final PromiseStore store;
  private final Procedures procedures;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Promises(PromiseStore store, Procedures procedures, WorkingCalendars calendars, Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Every promise the unit ever published, the newest first. */
  public List<Promise> published(UnitId unit) {
    return store.all(unit);
  }

  public List<Promise> inForce(UnitId unit, LocalDate day) {
    return store.inForce(unit, day);
  }

  /** Those that hold today. */
  public List<Promise> today(UnitId unit) {
    return inForce(unit, OfficeTime.date(clock.instant()));
  }

  /**
   * The promised moment for a dossier received then; empty when nothing is promised.
   *
   * @param legalDue the legal deadline, which stays whatever is promised
   */
  public Optional<Promised> promiseFor(
      UnitId unit, String code, Instant received, Instant legalDue) {
    return PromiseRule.promiseFor(
        inForce(unit, OfficeTime.date(received)),
        code,
        received,
        legalDue,
        calendars.calendarOf(unit));
  }

  /** The same for a procedure just opened at the counter, whose promises are known already. */
  public Optional<Promised> promiseFor(
      OpenProcedure procedure, Instant received, Instant legalDue) {
    return PromiseRule.promiseFor(
        procedure.beside().promises(),
        procedure.code(),
        received,
        legalDue,
        calendars.calendarOf(procedure.unit()));
  }

  /**
   * Publishes a promise of the actor's unit.
   *
   * @throws PromiseRejected when rules are broken, with every one of them
   */
  @Transactional
  public UUID publish(Actor actor, PromiseDraft draft) {
    Administrator.require(actor);
    Map<String, Message> errors =
        PromiseRules.broken(
            draft,
            procedures.offered(actor.unit()).stream()
                .map(OfferedProcedure::code)
                .collect(Collectors.toSet()),
            OfficeTime.date(clock.instant()));
    if (!errors.isEmpty()) {
      throw new PromiseRejected(errors);
    }
    return store.insert(actor, draft, clock.instant());
  }

  /**
   * Takes over what another unit promises, on the decision of the own leader: the same days, time
   * and people, from today, for those of its procedures that are received here, too.
   *
   * @param name as the own unit calls it, the origin in it
   * @return empty when none of its procedures is received here, or it is none
   */
  @Transactional
  public Optional<UUID> takeOver(Actor leader, UnitId origin, UUID promise, String name) {
    if (!leader.has(Role.LEADER)) {
      throw new NotFound("promises of another");
    }
    Set<String> here =
        procedures.offered(leader.unit()).stream()
            .map(OfferedProcedure::code)
            .collect(Collectors.toSet());
    return store.all(origin).stream()
        .filter(one -> one.id().equals(promise))
        .map(Promise::content)
        .map(one -> one.takenOver(name, here, OfficeTime.date(clock.instant())))
        .filter(one -> !one.codes().isEmpty())
        .findFirst()
        .map(one -> store.insert(leader, one, clock.instant()));
  }

  /** Ends a promise with today: from tomorrow on nothing new falls under it. */
  @Transactional
  public void end(Actor actor, UUID id) {
    Administrator.require(actor);
    LocalDate tomorrow = OfficeTime.date(clock.instant()).plusDays(1);
    if (!store.end(actor.unit(), id, tomorrow)) {
      throw new NotFound("promise " + id + " of unit " + actor.unit());
    }
  }
}
