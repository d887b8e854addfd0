package vn.motcua.telling;

/** What a citizen has to hear of a dossier. */
public enum News {
  /** Papers are asked for, once (form 02). */
  SUPPLEMENT,
  /** It will be late: an apology and a new date (form 04). */
  APOLOGY,
  /** A decision on holidays moved the date. */
  DUE_MOVED,
  /** The result can be fetched. */
  READY,
  /** The written refusal after receipt can be fetched. */
  REFUSED,
  /** It was stopped at the citizen's request (form 05). */
  STOPPED
}
