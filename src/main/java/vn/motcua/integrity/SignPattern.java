package vn.motcua.integrity;

/**
 * A pattern that may dress up figures (dấu hiệu cần rà soát): a question, not a verdict. Its name
 * and its rule in words are messages, its statement stands in {@link SignStore}.
 */
public enum SignPattern {
  /** The clock was stopped for a verification or a payment in the last four hours of the time. */
  PAUSE_IN_THE_LAST_HOURS,
  /** Papers were asked for on the day the dossier was due. */
  SUPPLEMENT_ON_THE_LAST_DAY,
  /** The office admitted a fault of its own. */
  FAULT_ADMITTED,
  /** The result was recorded ten days or more before it was handed over. */
  RECORDED_LONG_BEFORE_RETURN,
  /** At least three steps were closed within one minute, not on the spot. */
  STEPS_WITHIN_A_MINUTE,
  /** The officer stops the clock at least three times as often as the colleagues. */
  PAUSES_FAR_FROM_PEERS
}
