package vn.motcua.dossiers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * One fact of a dossier's history, as it stands in the chain.
 *
 * @param seq 1, 2, 3 … within the dossier
 * @param stage the stage after the fact
 * @param step the step of the workflow after the fact, from 1
 * @param holder the officer accountable after the fact
 * @param leftStep the step that ended with it, if one did
 * @param stepMark how that step ended against its allotted time
 * @param data canonical JSON object without personal data of the applicant
 */
public record DossierEvent(
    UnitId unit,
    UUID dossier,
    int seq,
    Kind kind,
    Instant at,
    UUID actor,
    Stage stage,
    int step,
    UUID holder,
    @Nullable Integer leftStep,
    @Nullable Mark stepMark,
    String data) {

  /** What happened; past tense, for history, figures and messages. */
  public enum Kind {
    RECEIVED,
    HANDED_OVER,
    SENT_BACK,
    APPROVED,
    REFUSED,
    SEALED,
    RETURNED,
    WITHDRAWN,
    REASSIGNED,
    CORRECTED,
    REPRINTED
  }

  public Optional<Mark> markOfStep() {
    return Optional.ofNullable(stepMark);
  }
}
