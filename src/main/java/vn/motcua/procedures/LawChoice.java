package vn.motcua.procedures;

/** What a dated rule says; which answers there are depends on its {@link LawKind}. */
public enum LawChoice {
  /** The clock may stop. */
  ALLOWED,
  /** The clock may not stop, whatever a wider rule says. */
  NOT_ALLOWED,
  /** Waiting for the citizen is subtracted. */
  SUBTRACT,
  /** The time is counted again from the start. */
  RESTART,
  /** Kept for a number of years. */
  YEARS,
  /** Kept for ever. */
  PERMANENT,
  /** Received at the province's centre now. */
  PROVINCE,
  /** Received at another commune now. */
  OTHER_COMMUNE,
  /** Received at another agency now: police, insurance, tax. */
  OTHER_AGENCY,
  /** Before everything else. */
  URGENT,
  /** In its turn, whatever a wider rule says. */
  NOT_URGENT
}
