package vn.motcua.dossiers;

import java.time.Instant;

/** Something about a dossier that somebody has to see to, pointed out by the sweep. */
public record Alarm(Kind kind, Instant raisedAt, String unitName, DossierLine line) {
  /** Why; the later in the list, the further up the line it goes. */
  public enum Kind {
    /** Four fifths of the step's time are used: the holder. */
    STEP_NEARLY_DUE,
    /** Four fifths of the whole time are used: the holder. */
    NEARLY_DUE,
    /** The day by which papers, an answer or a payment should have come is over: the holder. */
    WAIT_OVER,
    /** What remains no longer fits: the leader has an apology to sign (form 04). */
    APOLOGY_DRAFTED,
    /** The due date passed without an apology: the leader. */
    BREACHED,
    /** A day later there still is none: the province. */
    BREACHED_A_DAY;

    /** How loudly the page says it. */
    public String chip() {
      return this == BREACHED || this == BREACHED_A_DAY
          ? "late"
          : this == APOLOGY_DRAFTED || this == WAIT_OVER ? "soon" : "wait";
    }
  }
}
