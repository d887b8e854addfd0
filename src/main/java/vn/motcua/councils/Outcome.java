package vn.motcua.councils;

/** What came of a session. */
public enum Outcome {
  /** Fewer than the quorum were there, or nobody presided: it has to meet again. */
  NOT_VALID,
  /** The motion found no majority: it has to meet again. */
  NOT_PASSED,
  DECIDED
}
