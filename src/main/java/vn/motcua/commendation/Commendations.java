package vn.motcua.commendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/**
 * The door to commendations: a commune's leader proposes the commune's officers or the commune, the
 * province's leaders its communes. Each unit reads its own proposals.
 */
@Component
public class Commendations {
  private final CommendationStore store;
  private final CommendationSearch search;
  private final CommendedFactSearch facts;
  private final Units units;
  private final Officers officers;
  private final Clock clock;

  Commendations(
      CommendationStore store,
      CommendationSearch search,
      CommendedFactSearch facts,
      Units units,
      Officers officers,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.facts = facts;
    this.units = units;
    this.officers = officers;
    this.clock = clock;
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person proposes and writes down what was decided. */
  public static boolean mayLead(Actor actor) {
    return actor.has(Role.LEADER) || actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  /** The communes this person may propose. */
  public List<Unit> subjects(Actor actor) {
    return actor.unit().isProvince()
        ? units.served().stream().filter(unit -> actor.unit().equals(unit.province())).toList()
        : List.of(units.byId(actor.unit()));
  }

  /** The officers this person may propose: those of the own commune, and nobody himself. */
  public List<Officer> people(Actor actor) {
    return actor.unit().isProvince()
        ? List.of()
        : officers.active(actor.unit()).stream()
            .filter(one -> !one.id().equals(actor.officer()))
            .toList();
  }

  /** Everybody this person may propose, in the order the figures make. */
  @Transactional(readOnly = true)
  public List<Nominee> nominees(Actor actor) {
    if (!mayLead(actor)) {
      throw new NotFound("proposing without leading");
    }
    List<Unit> all = subjects(actor);
    List<UnitId> ids = all.stream().map(Unit::id).toList();
    Map<UnitId, List<Fact>> counted = facts.units(ids, today());
    Map<String, List<Alarm>> alarms = search.alarms(ids, clock.instant());
    List<Nominee> found = new ArrayList<>();
    all.forEach(unit ->
        found.add(
            new Nominee(
                unit.id(),
                Optional.empty(),
                unit.fullName(),
                counted.getOrDefault(unit.id(), List.of()),
                alarms.getOrDefault(unit.id().code(), List.of()))));
    found.addAll(officers(actor));
    return found.stream().sorted(Nominee.BY_FIGURES).toList();
  }

  private List<Nominee> officers(Actor actor) {
    List<Officer> all = people(actor);
    List<UUID> ids = all.stream().map(Officer::id).toList();
    Map<UUID, List<Fact>> counted = facts.officers(actor.unit(), ids, today());
    Map<String, List<Alarm>> alarms = search.alarms(actor.unit(), ids, clock.instant());
    return all.stream()
        .map(one ->
            new Nominee(
                one.unit(),
                Optional.of(one.id()),
                one.name() + ", " + one.title(),
                counted.getOrDefault(one.id(), List.of()),
                alarms.getOrDefault(one.id().toString(), List.of())))
        .toList();
  }

  /** What the program counts for whoever would be proposed, and what speaks against it. */
  public record Basis(List<Fact> facts, List<Alarm> alarms) {}

  public Basis basis(Actor actor, UnitId subject, Optional<UUID> officer) {
    require(actor, subject, officer);
    return new Basis(
        facts.of(subject, officer, today()), search.alarms(subject, officer, clock.instant()));
  }

  /** Proposes; the same form sent again proposes nothing. */
  @Transactional
  public void propose(Actor actor, CommendationDraft draft) {
    require(actor, draft.subject(), draft.officer());
    RejectedForm.unless(draft.errors());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.propose(actor, draft, facts.of(draft.subject(), draft.officer(), today()), now);
  }

  private void require(Actor actor, UnitId subject, Optional<UUID> officer) {
    boolean known =
        mayLead(actor)
            && subjects(actor).stream().anyMatch(unit -> unit.id().equals(subject))
            && officer
                .map(id -> people(actor).stream().anyMatch(one -> one.id().equals(id)))
                .orElse(true);
    if (!known) {
      throw new NotFound("nobody to propose");
    }
  }

  /** Whether this person reads who is proposed: those who lead, and the Party secretary. */
  private static boolean mayRead(Actor actor) {
    return mayLead(actor) || actor.has(Role.PARTY_SECRETARY);
  }

  /** The proposals of the own unit, the latest first; to whom they are none, the 404 page. */
  public List<Commendation> of(Actor actor) {
    if (!mayRead(actor)) {
      throw new NotFound("commendations of the unit");
    }
    return search.of(actor.unit());
  }

  /** Who voted when the council of the own unit last sat; nobody before its first. */
  public List<CouncilVote> lastCouncil(Actor actor) {
    return of(actor).stream()
        .flatMap(one -> one.steps().stream())
        .filter(step -> !step.votes().isEmpty())
        .max(Comparator.comparing(CommendationStep::at))
        .map(CommendationStep::votes)
        .orElse(List.of());
  }

  /** One of those, or the 404 page. */
  public Commendation byId(Actor actor, UUID id) {
    return of(actor).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("commendation " + id));
  }

  public KeptFile file(Actor actor, UUID id) {
    return search
        .file(byId(actor, id).unit(), id)
        .orElseThrow(() -> new NotFound("paper of commendation " + id));
  }

  /** What everybody may read: decided, and agreed to by whoever is commended. */
  public List<Commendation> published(UnitId unit) {
    return search.of(units.byId(unit).id()).stream()
        .filter(one -> one.stage() == CommendationStage.PUBLISHED)
        .toList();
  }
}
