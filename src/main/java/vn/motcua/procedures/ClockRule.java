package vn.motcua.procedures;

/** How the time goes on when a supplement has come. */
public enum ClockRule {
  /** What was left goes on; waiting for the citizen is subtracted. */
  SUBTRACT,
  /** The whole time begins again when the dossier is complete. */
  RESTART
}
