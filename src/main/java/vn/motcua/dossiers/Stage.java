package vn.motcua.dossiers;

import vn.motcua.procedures.StepKind;

/**
 * Where a dossier stands inside the office, with the state the national portal shows for it
 * (dossier-states.json).
 */
public enum Stage {
  AT_INTAKE(2),
  ASSIGNING(4),
  APPRAISING(4),
  REVIEWING(4),
  APPROVING(4),
  SEALING(4),
  /** The result is ready and waits for the citizen; the legal time ends here. */
  READY(9),
  RETURNED(10),
  WITHDRAWN(7);

  private final int portalState;

  Stage(int portalState) {
    this.portalState = portalState;
  }

  /** The stage that belongs to a step of the workflow. */
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
    return this == RETURNED || this == WITHDRAWN;
  }

  /** Whether the legal time still runs: the result is neither ready nor given up. */
  public boolean isUnderWay() {
    return this != READY && !isClosed();
  }
}
