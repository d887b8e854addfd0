package vn.motcua.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * A dossier (hồ sơ) and the one guarded way to change it: an act, checked against {@link
 * StageTransitions}, gives the next standing and exactly one event.
 */
public record Dossier(Filing filing, Standing standing) {

  /**
   * What the dossier needs to know of its surroundings to move.
   *
   * @param ledger the pauses so far, in order
   */
  record Surroundings(
      Workflow workflow, WorkingCalendar calendar, List<Standstill> ledger, Instant now) {}

  /**
   * An act with what it carries.
   *
   * @param to the next holder, where the act leads to another step or officer
   * @param date the new date of an apology
   * @param data the fact as far as the act knows it; the move adds what it changes
   */
  record Request(
      Act act, @Nullable UUID to, @Nullable Instant date, boolean hasReason, EventData data) {}

  /** The outcome of an act. */
  record Moved(Dossier after, DossierEvent event) {}

  public UnitId unit() {
    return filing.unit();
  }

  public UUID id() {
    return filing.id();
  }

  public String code() {
    return filing.code();
  }

  public Stage stage() {
    return standing.stage();
  }

  public UUID holder() {
    return standing.holder();
  }

  public int version() {
    return standing.version();
  }

  /** Last instant still on time by law, as it stands now. */
  public Instant dueAt() {
    return standing.time().dueAt();
  }

  public boolean isProvisional() {
    return standing.time().provisional();
  }

  /** Past its due date and the result not ready; a clock stopped in time does not run out. */
  public boolean isOverdue(Instant now) {
    Instant stopped = standing.time().pausedAt();
    return stage().isUnderWay() && (stopped == null ? now : stopped).isAfter(dueAt());
  }

  /** Overdue and nobody has said sorry: from here on nothing goes on without a word of reason. */
  public boolean owesApology(Instant now) {
    return isOverdue(now) && !standing.time().hasApology();
  }

  /** Whether the officer may do the act now; the page shows others switched off. */
  public boolean allows(Act act, Actor actor) {
    return whyNot(act).isEmpty()
        && StageTransitions.of(stage(), act).filter(row -> mayAct(actor, row.who())).isPresent();
  }

  /** Why nobody can do the act now; empty when the stage and the law allow it. */
  public Optional<Refusal> whyNot(Act act) {
    if (StageTransitions.of(stage(), act).isEmpty()
        || (act == Act.WITHDRAW || act == Act.STOP) && standing.outcome() != null) {
      return Optional.of(new Refusal("dossiers.refusal.stage." + act, code(), stage().name()));
    }
    if (act == Act.PROPOSE_SUPPLEMENT && standing.time().supplemented()) {
      return Optional.of(new Refusal("dossiers.refusal.second-supplement", code()));
    }
    if (act == Act.APOLOGISE && standing.time().hasApology()) {
      return Optional.of(new Refusal("dossiers.refusal.second-apology", code()));
    }
    if (act == Act.APOLOGISE && stage().isPaused() && !isOverdue(dueAt())) {
      return Optional.of(new Refusal("dossiers.refusal.apology-paused", code()));
    }
    if (act == Act.ADMIT_FAULT && standing.time().agencyFault()) {
      return Optional.of(new Refusal("dossiers.refusal.fault-known", code()));
    }
    return Optional.empty();
  }

  /**
   * The role whoever holds the dossier must have: the Centre's for papers and for following up what
   * another agency does, else the step's.
   */
  Role duty(Workflow workflow) {
    return duty(stage(), workflow, standing.step());
  }

  static Role duty(Stage stage, Workflow workflow, int step) {
    return stage == Stage.SUPPLEMENT_PROPOSED
            || stage == Stage.AWAITING_SUPPLEMENT
            || stage == Stage.OUTSIDE
        ? Role.INTAKE
        : workflow.step(step).role();
  }

  /**
   * The step an act leads on to. Another agency's part is one step for us; a file we refuse does
   * not go there.
   */
  int nextStep(Act act, Workflow workflow) {
    int step = standing.step();
    boolean refused = act == Act.REFUSE || standing.outcome() == Standing.Outcome.REFUSED;
    boolean outsideAhead = step < workflow.steps().size() && workflow.step(step + 1).outside();
    return stage() == Stage.OUTSIDE || refused && outsideAhead ? workflow.nextOurs(step) : step + 1;
  }

  Moved move(Actor actor, Request request, Surroundings around) {
    Act act = request.act();
    whyNot(act)
        .ifPresent(refusal -> {
          throw refusal;
        });
    StageTransitions.Transition row = StageTransitions.of(stage(), act).orElseThrow();
    if (!mayAct(actor, row.who())) {
      throw new Refusal("dossiers.refusal.not-yours", code());
    }
    if (lacksDuty(act, actor, around.workflow())) {
      throw new Refusal("dossiers.refusal.duty-lost", code());
    }
    if (!request.hasReason() && row.needsReason()) {
      throw new Refusal("dossiers.refusal.reason-missing");
    }
    if (!request.hasReason() && mustSayWhyLate(act, around.now())) {
      throw new Refusal("dossiers.refusal.late-in-silence", code());
    }
    return new Move(this, actor, request, row, around).make();
  }

  /** The holder has lost the role the act needs; somebody else has to take the dossier over. */
  boolean lacksDuty(Act act, Actor actor, Workflow workflow) {
    return isDuty(act) && !actor.has(duty(workflow));
  }

  /** Overdue without an apology, nothing goes on in silence. */
  public boolean mustSayWhyLate(Act act, Instant now) {
    return (isDuty(act) || bringsBack(act)) && owesApology(now);
  }

  /** Acts by which work goes on after somebody outside was waited for. */
  private static boolean bringsBack(Act act) {
    return switch (act) {
      case TAKE_ANSWER, TAKE_REFUSAL, RECEIVE_SUPPLEMENT, END_VERIFICATION, SETTLE_FINANCIAL_DUTY ->
          true;
      default -> false;
    };
  }

  /** Acts that need the duty of the step, not only the dossier in hand. */
  private static boolean isDuty(Act act) {
    return switch (act) {
      case HAND_OVER,
          APPROVE,
          REFUSE,
          SEAL,
          SEND_BACK,
          PROPOSE_SUPPLEMENT,
          SEND_SUPPLEMENT,
          DECLINE_SUPPLEMENT,
          ASK_VERIFICATION,
          OPEN_FINANCIAL_DUTY ->
          true;
      default -> false;
    };
  }

  private boolean mayAct(Actor actor, StageTransitions.Who who) {
    return actor.unit().equals(unit())
        && (who.holder() && actor.officer().equals(holder())
            || who.roles().stream().anyMatch(actor::has));
  }
}
