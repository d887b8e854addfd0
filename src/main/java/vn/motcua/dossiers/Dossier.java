package vn.motcua.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.Workflow;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * A dossier (hồ sơ) and the one guarded way to change it: an act, checked against {@link
 * StageTransitions}, gives the next standing and exactly one event.
 */
public record Dossier(Filing filing, Standing standing) {

  /** What the dossier needs to know of its surroundings to move. */
  record Surroundings(Workflow workflow, WorkingCalendar calendar, Instant now) {}

  /**
   * An act with what it carries.
   *
   * @param to the next holder, where the act leads to another step or officer
   * @param data the fact as far as the act knows it; the move adds what it changes
   */
  record Request(Act act, @Nullable UUID to, boolean hasReason, EventData data) {}

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

  /** Whether the officer may do the act now; the page shows others switched off. */
  public boolean allows(Act act, Actor actor) {
    return StageTransitions.of(stage(), act).filter(row -> mayAct(actor, row.who())).isPresent();
  }

  Moved move(Actor actor, Request request, Surroundings around) {
    StageTransitions.Transition row =
        StageTransitions.of(stage(), request.act())
            .orElseThrow(() ->
                new Refusal("dossiers.refusal.stage." + request.act(), code(), stage().name()));
    if (!mayAct(actor, row.who())) {
      throw new Refusal("dossiers.refusal.not-yours", code());
    }
    if (endsStep(request.act()) && !actor.has(around.workflow().step(standing.step()).role())) {
      throw new Refusal("dossiers.refusal.duty-lost", code());
    }
    if (request.act() == Act.WITHDRAW && standing.outcome() != null) {
      throw new Refusal("dossiers.refusal.stage.WITHDRAW", code(), stage().name());
    }
    if (row.needsReason() && !request.hasReason()) {
      throw new Refusal("dossiers.refusal.reason-missing");
    }
    return switch (row.to()) {
      case NEXT_STEP -> toStep(actor, request, row, standing.step() + 1, around);
      case PREVIOUS_STEP -> toStep(actor, request, row, standing.step() - 1, around);
      case SAME_STEP -> stay(actor, request, row, around);
      case RETURNED -> close(actor, request, row, Stage.RETURNED, around);
      case WITHDRAWN -> close(actor, request, row, Stage.WITHDRAWN, around);
      case FIRST_STEP -> throw new Refusal("dossiers.refusal.already-received", code());
    };
  }

  /** Acts that need the duty of the step, not only the dossier in hand. */
  private static boolean endsStep(Act act) {
    return switch (act) {
      case HAND_OVER, APPROVE, REFUSE, SEAL, SEND_BACK -> true;
      default -> false;
    };
  }

  private boolean mayAct(Actor actor, StageTransitions.Who who) {
    return actor.unit().equals(unit())
        && (who.holder() && actor.officer().equals(holder())
            || who.roles().stream().anyMatch(actor::has));
  }

  private Moved toStep(
      Actor actor,
      Request request,
      StageTransitions.Transition row,
      int step,
      Surroundings around) {
    WorkflowStep target = around.workflow().step(step);
    Stage stage = Stage.of(target.kind());
    List<Integer> used = usedUntil(around);
    Instant due =
        around
            .calendar()
            .stepDue(
                around.now(),
                Duration.ofSeconds(
                    Math.max(0, filing.allotted().get(step - 1) - used.get(step - 1))),
                filing.limit().measure());
    boolean ready = stage == Stage.READY;
    Standing next =
        new Standing(
            stage,
            step,
            requireTarget(request),
            standing.version() + 1,
            outcomeAfter(request, step, around.workflow()),
            used,
            around.now(),
            due,
            ready ? around.now() : null,
            ready ? Mark.of(around.now(), filing.dueAt()) : null,
            null,
            standing.head());
    return moved(actor, request, row, next, around);
  }

  private Moved stay(
      Actor actor, Request request, StageTransitions.Transition row, Surroundings around) {
    UUID holder = request.act() == Act.REASSIGN ? requireTarget(request) : holder();
    Standing next =
        new Standing(
            stage(),
            standing.step(),
            holder,
            standing.version() + 1,
            standing.outcome(),
            standing.used(),
            standing.stepEnteredAt(),
            standing.stepDueAt(),
            standing.readyAt(),
            standing.mark(),
            standing.closedAt(),
            standing.head());
    return moved(actor, request, row, next, around);
  }

  private Moved close(
      Actor actor,
      Request request,
      StageTransitions.Transition row,
      Stage stage,
      Surroundings around) {
    Standing next =
        new Standing(
            stage,
            standing.step(),
            holder(),
            standing.version() + 1,
            standing.outcome(),
            usedUntil(around),
            standing.stepEnteredAt(),
            standing.stepDueAt(),
            standing.readyAt(),
            standing.mark(),
            around.now(),
            standing.head());
    return moved(actor, request, row, next, around);
  }

  private Moved moved(
      Actor actor,
      Request request,
      StageTransitions.Transition row,
      Standing next,
      Surroundings around) {
    boolean leavesStep = next.step() != standing.step() || next.stage() != stage();
    if (leavesStep) {
      request
          .data()
          .put("used", next.used().get(standing.step() - 1))
          .put("stepDue", next.stepDueAt().toString());
    }
    DossierEvent event =
        new DossierEvent(
            unit(),
            id(),
            next.version(),
            row.event(),
            around.now(),
            actor.officer(),
            next.stage(),
            next.step(),
            next.holder(),
            leavesStep ? standing.step() : null,
            leavesStep ? markOfStep(around) : null,
            request.data().json());
    return new Moved(
        new Dossier(filing, withHead(next, Chain.next(standing.head(), event))), event);
  }

  /** The present step against its time; what does not count (returning) has no mark. */
  private @Nullable Mark markOfStep(Surroundings around) {
    return around.workflow().step(standing.step()).counts()
        ? Mark.of(around.now(), standing.stepDueAt())
        : null;
  }

  /** Working time of each step with what the present one has used until now. */
  private List<Integer> usedUntil(Surroundings around) {
    List<Integer> used = new ArrayList<>(standing.used());
    Duration more =
        around
            .calendar()
            .timeUsed(standing.stepEnteredAt(), around.now(), filing.limit().measure());
    int present = standing.step() - 1;
    used.set(present, Math.toIntExact(used.get(present) + more.toSeconds()));
    return used;
  }

  private Standing.@Nullable Outcome outcomeAfter(Request request, int step, Workflow workflow) {
    return switch (request.act()) {
      case APPROVE -> Standing.Outcome.GRANTED;
      case REFUSE -> Standing.Outcome.REFUSED;
      case SEND_BACK -> keptOutcome(request, step, workflow);
      default -> standing.outcome();
    };
  }

  /** Sent back to before the signature, what was decided is open again; after it, it stands. */
  private Standing.@Nullable Outcome keptOutcome(Request request, int step, Workflow workflow) {
    boolean signedBefore =
        workflow.steps().stream()
            .anyMatch(one -> one.kind() == StepKind.APPROVE && one.order() < step);
    Standing.Outcome kept = signedBefore ? standing.outcome() : null;
    if (kept != null) {
      request.data().put("outcome", kept);
    }
    return kept;
  }

  private UUID requireTarget(Request request) {
    UUID to = request.to();
    if (to == null) {
      throw new Refusal("dossiers.refusal.holder-missing");
    }
    return to;
  }

  private static Standing withHead(Standing next, byte[] head) {
    return new Standing(
        next.stage(),
        next.step(),
        next.holder(),
        next.version(),
        next.outcome(),
        next.used(),
        next.stepEnteredAt(),
        next.stepDueAt(),
        next.readyAt(),
        next.mark(),
        next.closedAt(),
        head);
  }
}
