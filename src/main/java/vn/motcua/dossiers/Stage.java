package vn.motcua.dossiers;

import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.WorkflowStep;

/**
 * Where a dossier stands inside the office, with the state the national portal shows for it
 * (dossier-states.json).
 *
 * <p>Most stages belong to a step of the workflow. The stages aside ({@link #isAside}) are entered
 * from a step and lead back to it; in some of them the legal clock stands still.
 */
public enum Stage {
  AT_INTAKE(2, Nature.STEP),
  ASSIGNING(4, Nature.STEP),
  APPRAISING(4, Nature.STEP),
  REVIEWING(4, Nature.STEP),
  APPROVING(4, Nature.STEP),
  SEALING(4, Nature.STEP),
  /**
   * With another agency, for the part of the workflow that is not ours (commune to province); a
   * named officer of ours follows it up. The clock runs.
   */
  OUTSIDE(4, Nature.STEP),
  /** The result is ready and waits for the citizen; the legal time ends here. */
  READY(9, Nature.STEP),
  /** The appraiser has proposed to ask for papers; the Centre has not sent it. The clock runs. */
  SUPPLEMENT_PROPOSED(4, Nature.ASIDE),
  /** The citizen was asked for papers (form 02), the one time the law allows. */
  AWAITING_SUPPLEMENT(5, Nature.PAUSED),
  /** Another body was asked to verify, where the procedure's law stops the clock for it. */
  VERIFYING(4, Nature.PAUSED),
  /** The citizen has a financial duty to settle first. */
  FINANCIAL_DUTY(6, Nature.PAUSED),
  RETURNED(10, Nature.CLOSED),
  /** Withdrawn by the citizen, who takes the papers back. */
  WITHDRAWN(7, Nature.CLOSED),
  /** Stopped at the citizen's request by a notice (form 05). */
  STOPPED(8, Nature.CLOSED);

  private enum Nature {
    STEP,
    ASIDE,
    PAUSED,
    CLOSED
  }

  private final int portalState;
  private final Nature nature;

  Stage(int portalState, Nature nature) {
    this.portalState = portalState;
    this.nature = nature;
  }

  /** The stage that belongs to a step of the workflow, ours or another agency's. */
  static Stage of(WorkflowStep step) {
    return step.outside() ? OUTSIDE : of(step.kind());
  }

  /** The stage that belongs to a step of ours. */
  static Stage of(StepKind kind) {
    return switch (kind) {
      case RECEIVE -> AT_INTAKE;
      case ASSIGN -> ASSIGNING;
      case PROCESS -> APPRAISING;
      case REVIEW -> REVIEWING;
      case APPROVE -> APPROVING;
      case REGISTER_AND_SEAL -> SEALING;
      case RETURN -> READY;
    };
  }

  /** Code 1–10 of the state as the national portal knows it. */
  public int portalState() {
    return portalState;
  }

  public boolean isClosed() {
    return nature == Nature.CLOSED;
  }

  /** Entered from a step of the workflow, and left back to it. */
  public boolean isAside() {
    return nature == Nature.ASIDE || nature == Nature.PAUSED;
  }

  /** The legal clock stands still. */
  public boolean isPaused() {
    return nature == Nature.PAUSED;
  }

  /** Whether the dossier is still being settled: the result is neither ready nor given up. */
  public boolean isUnderWay() {
    return this != READY && !isClosed();
  }
}
