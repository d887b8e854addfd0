package vn.motcua.dossiers;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * One look of an officer at a dossier: who, when, at what.
 *
 * @param unit of the officer: the dossier's own, or its province
 */
public record Look(UnitId unit, UUID officer, Instant at, What what) {
  /** What was opened or printed. */
  public enum What {
    OPENED,
    /** The applicant's data, to correct them or to begin the next dossier with them. */
    PERSON,
    RECEIPT,
    CONTROL,
    HANDOVER,
    /** Form 02, 04, 05 or the written refusal. */
    NOTICE,
    /** The council's page: who sits, how they voted. */
    COUNCIL,
    MINUTES,
    /** The sheet that hangs at the office board. */
    BOARD,
    /** What other offices were asked and answered. */
    ERRANDS,
    /** A letter to the person, read or printed. */
    LETTER,
    /** The sheet with the way to the citizen's rating, printed. */
    RATING,
    /** The photos and scans of the papers handed in. */
    PAPERS,
    /** The result as a file. */
    RESULT,
    /** The days and stages alone, opened by those who watch over the office. */
    REDACTED
  }
}
