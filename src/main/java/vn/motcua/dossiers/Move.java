package vn.motcua.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.DueDate;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** One allowed act being carried out: what it makes of the standing, and the event it leaves. */
final class Move {
  private final Dossier dossier;
  private final Standing standing;
  private final Actor actor;
  private final Dossier.Request request;
  private final StageTransitions.Transition row;
  private final Dossier.Surroundings around;
  private final LegalClock clock;
  private final StandingDraft next;

  Move(
      Dossier dossier,
      Actor actor,
      Dossier.Request request,
      StageTransitions.Transition row,
      Dossier.Surroundings around) {
    this.dossier = dossier;
    this.standing = dossier.standing();
    this.actor = actor;
    this.request = request;
    this.row = row;
    this.around = around;
    clock = new LegalClock(dossier.filing(), around.calendar());
    next = new StandingDraft(standing);
  }

  Dossier.Moved make() {
    switch (row.to()) {
      case NEXT_STEP -> toStep(dossier.nextStep(request.act(), around.workflow()));
      case PREVIOUS_STEP -> toStep(around.workflow().previous(standing.step()));
      case SAME_STEP -> stay();
      case STEP_ITSELF -> backToStep();
      case SUPPLEMENT_PROPOSED -> propose();
      case AWAITING_SUPPLEMENT -> pause(Stage.AWAITING_SUPPLEMENT);
      case VERIFYING -> pause(Stage.VERIFYING);
      case FINANCIAL_DUTY -> pause(Stage.FINANCIAL_DUTY);
      case RETURNED -> close(Stage.RETURNED);
      case WITHDRAWN -> close(Stage.WITHDRAWN);
      case STOPPED -> close(Stage.STOPPED);
      case FIRST_STEP -> throw new Refusal("dossiers.refusal.already-received", dossier.code());
    }
    return moved();
  }

  private void toStep(int step) {
    WorkflowStep target = around.workflow().step(step);
    next.stage = Stage.of(target);
    next.outcome = new Decision(standing, request, around.workflow()).at(step);
    next.used = usedUntilNow();
    if (leavesOurPart()) {
      markOurPart();
    }
    if (next.stage == Stage.OUTSIDE) {
      sendOut(target);
    }
    next.step = step;
    next.holder = requireTarget();
    enterStep();
    boolean ready = next.stage == Stage.READY;
    next.readyAt = ready ? around.now() : null;
    next.mark = ready ? mark() : null;
    watch();
  }

  private boolean leavesOurPart() {
    return standing.stage() != Stage.OUTSIDE
        && around.workflow().hasOutside()
        && (next.stage == Stage.OUTSIDE || next.stage == Stage.READY);
  }

  /** Our own part against its own time; a part without time has nothing to be judged by. */
  private void markOurPart() {
    List<WorkflowStep> part = around.workflow().partOf(standing.step()).steps();
    Mark mark = clock.markOfPart(part, next.used, around.now());
    if (mark != null) {
      request.data().put("ownPart", mark);
    }
  }

  /** Whose turn it is now; where they decide, what we proposed is no decision yet. */
  private void sendOut(WorkflowStep first) {
    request.data().put("sentTo", first.holder());
    if (around.workflow().isDecidedOutside(first.order()) && next.outcome != null) {
      next.outcome = null;
      request.data().put("outcome", "");
    }
  }

  private void enterStep() {
    next.stepEnteredAt = around.now();
    next.stepDueAt = clock.stepDue(next.step, next.used, around.now());
    request.data().put("stepDue", next.stepDueAt.toString());
  }

  /** Reckoned from where the step began: in the middle of it a changed calendar counts alike. */
  private void watch() {
    boolean runs = next.stage.isUnderWay() && !next.stage.isPaused();
    LegalTime.Watch watch =
        runs
            ? clock.watch(
                next.step, next.used, next.stepEnteredAt, next.stepDueAt, next.time.dueAt())
            : LegalTime.Watch.NONE;
    next.time = next.time.watched(watch);
    request.data().watch(watch);
  }

  private void stay() {
    switch (request.act()) {
      case REASSIGN -> next.holder = requireAnother();
      case APOLOGISE -> apologise();
      case ADMIT_FAULT -> admitFault();
      case RECKON_AGAIN -> reckonAgain();
      default -> {
        // what is corrected or printed changes nothing of the standing
      }
    }
  }

  private void apologise() {
    Instant date = request.date();
    if (date == null || !date.isAfter(around.now()) || !date.isAfter(dossier.dueAt())) {
      throw new Refusal("dossiers.refusal.apology-date");
    }
    next.time = next.time.rescheduled(date);
    request.data().put("newDate", date.toString());
  }

  private void admitFault() {
    next.time = next.time.atFault();
    if (next.readyAt != null) {
      request.data().put("was", Objects.requireNonNull(next.mark));
      next.mark = Mark.LATE;
    }
  }

  private void reckonAgain() {
    LegalClock.Changed changed = clock.changed(standing, around.ledger());
    if (changed.isNothing()) {
      throw new Refusal("dossiers.refusal.due-same", dossier.code());
    }
    if (changed.movesTheDueDate()) {
      reckoned(changed.due());
    }
    next.stepDueAt = changed.stepDue();
    request.data().put("stepDue", next.stepDueAt.toString());
    watch();
  }

  private void reckoned(DueDate due) {
    next.time = next.time.due(due.dueInstant(), due.provisional());
    request.data().put("due", due.dueInstant().toString()).put("provisional", due.provisional());
  }

  private void propose() {
    next.stage = Stage.SUPPLEMENT_PROPOSED;
    next.holder = requireTarget();
  }

  private void pause(Stage stage) {
    next.stage = stage;
    next.used = usedUntilNow();
    Instant agreed = request.date();
    Instant over = agreed == null ? AwaitedDay.usual(dossier.dueAt(), around.now()).over() : agreed;
    LegalTime.Watch wait = LegalTime.Watch.waiting(over);
    next.time = next.time.stopped(around.now(), stage == Stage.AWAITING_SUPPLEMENT).watched(wait);
    request.data().put("used", next.used.get(next.step - 1)).watch(wait);
  }

  private void backToStep() {
    next.stage = Stage.of(around.workflow().step(next.step).kind());
    boolean withTheCentre =
        standing.stage() != Stage.VERIFYING && standing.stage() != Stage.FINANCIAL_DUTY;
    if (withTheCentre) {
      next.holder = requireTarget();
    }
    if (standing.stage().isPaused()) {
      reckoned(clock.due(Standstill.endedNow(around.ledger(), around.now())));
      enterStep();
      watch();
    }
  }

  private void close(Stage stage) {
    // Given up when it was late already: there is no result to be marked, but it was late.
    if (next.readyAt == null && isLateAlready()) {
      request.data().put("mark", Mark.LATE);
    }
    next.stage = stage;
    next.used = usedUntilNow();
    next.closedAt = around.now();
    next.time = next.time.ended();
    request.data().watch(LegalTime.Watch.NONE);
  }

  private boolean isLateAlready() {
    LegalTime time = standing.time();
    return dossier.isOverdue(around.now()) || time.hasApology() || time.agencyFault();
  }

  private Dossier.Moved moved() {
    boolean leaves = next.leavesTheStep();
    if (leaves) {
      request.data().put("used", next.used.get(standing.step() - 1));
    }
    DossierEvent event =
        new DossierEvent(
            dossier.unit(),
            dossier.id(),
            next.version(),
            row.event(),
            around.now(),
            actor.officer(),
            next.stage,
            next.step,
            next.holder,
            leaves ? standing.step() : null,
            leaves ? markOfStep() : null,
            request.data().json());
    return new Dossier.Moved(
        new Dossier(dossier.filing(), next.done(around.now(), Chain.next(standing.head(), event))),
        event);
  }

  /** The present step against its time; what does not count (returning, waiting) has no mark. */
  private @Nullable Mark markOfStep() {
    return around.workflow().step(standing.step()).counts() && !standing.stage().isPaused()
        ? Mark.of(around.now(), standing.stepDueAt())
        : null;
  }

  /** An apology once signed stays true: whatever moves the date afterwards, it counts as late. */
  private Mark mark() {
    Mark mark = next.time.agencyFault() ? Mark.LATE : Mark.of(around.now(), next.time.dueAt());
    if (mark != Mark.LATE && next.time.hasApology()) {
      request.data().put("mark", Mark.LATE);
      return Mark.LATE;
    }
    return mark;
  }

  /** Working time of each step with what the present one has used until now. */
  private List<Integer> usedUntilNow() {
    if (standing.stage().isPaused()) {
      return standing.used();
    }
    List<Integer> used = new ArrayList<>(standing.used());
    Duration more =
        around
            .calendar()
            .timeUsed(standing.stepEnteredAt(), around.now(), dossier.filing().limit().measure());
    int present = standing.step() - 1;
    used.set(present, Math.toIntExact(used.get(present) + more.toSeconds()));
    return List.copyOf(used);
  }

  private UUID requireAnother() {
    if (requireTarget().equals(standing.holder())) {
      throw new Refusal("dossiers.refusal.same-holder", dossier.code());
    }
    return requireTarget();
  }

  private UUID requireTarget() {
    UUID to = request.to();
    if (to == null) {
      throw new Refusal("dossiers.refusal.holder-missing");
    }
    return to;
  }
}
