package vn.motcua.integrity;

/**
 * A pattern that may dress up figures (dấu hiệu cần rà soát): a question, not a verdict. Its name
 * and its rule in words are messages, its statement stands in {@link SignStore}.
 */
public enum SignPattern {
  /**
   * Counted as online, but entered at the counter: no code of the portal came with it, or the same
   * telephone stands with the online dossiers of at least three other persons.
   */
  FILED_AT_THE_COUNTER_AS_ONLINE,
  /** The portal's code carries a day five days or more before the receipt. */
  RECEIVED_LONG_AFTER_SUBMISSION,
  /**
   * The clock was stopped, for whatever reason, in the last four hours of the time; of a short time
   * in its last quarter.
   */
  PAUSE_IN_THE_LAST_HOURS,
  /** Papers were asked for, or the request sent, on the day the dossier was due. */
  SUPPLEMENT_ON_THE_LAST_DAY,
  /** The office admitted a fault of its own. */
  FAULT_ADMITTED,
  /** The result was recorded, in whatever way, ten days or more before it was handed over. */
  RECORDED_LONG_BEFORE_RETURN,
  /** At least three steps were closed within one minute, not on the spot. */
  STEPS_WITHIN_A_MINUTE,
  /** The officer stops the clock at least three times as often as the colleagues. */
  PAUSES_FAR_FROM_PEERS
}
