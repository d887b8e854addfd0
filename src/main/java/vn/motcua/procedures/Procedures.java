package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The catalogue as the other modules use it: what may be received where, and under which version.
 */
@Component
public class Procedures {
  private final VersionSearch versions;
  private final WorkflowSearch workflows;
  private final OfferStore offers;
  private final Moves moves;
  private final ReuseList reuse;
  private final CounterSearch counters;
  private final PromiseStore promises;
  private final Scopes scopes;
  private final Clock clock;

  Procedures(
      VersionSearch versions,
      WorkflowSearch workflows,
      OfferStore offers,
      Moves moves,
      ReuseList reuse,
      CounterSearch counters,
      PromiseStore promises,
      Scopes scopes,
      Clock clock) {
    this.versions = versions;
    this.workflows = workflows;
    this.offers = offers;
    this.moves = moves;
    this.reuse = reuse;
    this.counters = counters;
    this.promises = promises;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** Whether the unit may receive a dossier under the code on that day; a typed reason if not. */
  public IntakeAnswer openForIntake(UnitId unit, String code, LocalDate day) {
    CounterSearch.Standing standing = counters.of(unit, code, scopes.of(unit), day);
    if (standing.version().isEmpty()) {
      return new IntakeAnswer.Unknown(code);
    }
    ProcedureVersion version = versionOf(standing.version().get());
    Optional<Move> moved = standing.moved() ? moves.of(unit, code, day) : Optional.empty();
    if (moved.isPresent()) {
      return new IntakeAnswer.Moved(code, version.name(), moved.get());
    }
    if (standing.onTheSpot().isEmpty()) {
      return new IntakeAnswer.NotOfferedHere(code, version.name());
    }
    if (!version.isComplete()) {
      return new IntakeAnswer.Incomplete(code, version.name(), version.gaps());
    }
    Workflow workflow = workflowOf(standing.workflow().orElseThrow());
    boolean onTheSpot = standing.onTheSpot().get();
    return new IntakeAnswer.Open(
        new OpenProcedure(
            unit,
            version,
            workflow,
            onTheSpot,
            reuse.replaced(version, day),
            beside(standing, version, unit, day)));
  }

  private BesideTheLaw beside(
      CounterSearch.Standing standing, ProcedureVersion version, UnitId unit, LocalDate day) {
    List<Promise> inForce = promises.inForce(unit, day);
    return new BesideTheLaw(standing.urgent(), inForce, PromiseRule.dropped(inForce, version, day));
  }

  /** The version an open dossier was received under, whatever was published since. */
  public ProcedureVersion versionOf(UUID versionId) {
    return versions.byId(versionId).orElseThrow(() -> new NotFound("version " + versionId));
  }

  /** The workflow an open dossier was received under, whatever was published since. */
  public Workflow workflowOf(UUID workflowId) {
    return workflows.byId(workflowId).orElseThrow(() -> new NotFound("workflow " + workflowId));
  }

  /** The version in force in a unit on a day. */
  public Optional<ProcedureVersion> inForce(UnitId unit, String code, LocalDate day) {
    return versions.inForce(code, scopes.of(unit), day);
  }

  /** The version in force for the whole country, as the public catalogue shows it. */
  public Optional<ProcedureVersion> inForce(String code, LocalDate day) {
    return versions.inForce(code, Scopes.COUNTRY, day);
  }

  public Workflow workflowInForce(UnitId unit, String code, LocalDate day) {
    return workflows.inForce(code, scopes.of(unit), day);
  }

  public Workflow workflowInForce(String code, LocalDate day) {
    return workflows.inForce(code, Scopes.COUNTRY, day);
  }

  /** What the unit offers today, by code. */
  public List<OfferedProcedure> offered(UnitId unit) {
    return offers.offered(unit, scopes.of(unit), OfficeTime.date(clock.instant()));
  }

  /** Whether the unit offers it, and if so whether it is settled on the spot. */
  public Optional<Boolean> settledOnTheSpot(UnitId unit, String code) {
    return offers.settledOnTheSpot(unit, code);
  }

  /** The first units, by code, that offer it. */
  public List<UnitId> unitsOffering(String code, int most) {
    return offers.offering(code, most);
  }

  /** Adds to what the actor's unit offers; harmless when repeated. Returns how many are new. */
  @Transactional
  public int offer(Actor actor, Collection<String> codes) {
    Administrator.require(actor);
    return offers.offer(actor.unit(), codes, false, actor.officer());
  }

  /** Takes codes out of what the actor's unit offers; open dossiers go on. */
  @Transactional
  public int withdraw(Actor actor, Collection<String> codes) {
    Administrator.require(actor);
    return offers.withdraw(actor.unit(), codes);
  }

  /** Marks whether the approver is present or authorised at the Centre itself (A6). */
  @Transactional
  public void settleOnTheSpot(Actor actor, String code, boolean onTheSpot) {
    Administrator.require(actor);
    if (offers.settle(actor.unit(), code, onTheSpot) == 0) {
      throw new Refusal("procedures.refusal.not-offered", code);
    }
  }
}
