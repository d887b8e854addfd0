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
    SUPPLEMENT_PROPOSED,
    SUPPLEMENT_DECLINED,
    SUPPLEMENT_SENT,
    SUPPLEMENT_RECEIVED,
    SUPPLEMENT_ENDED,
    VERIFICATION_ASKED,
    VERIFICATION_ENDED,
    FINANCIAL_DUTY_OPENED,
    FINANCIAL_DUTY_SETTLED,
    ANSWER_TAKEN,
    REFUSAL_TAKEN,
    APOLOGISED,
    FAULT_ADMITTED,
    DUE_CHANGED,
    WITHDRAWN,
    STOPPED,
    REASSIGNED,
    CORRECTED,
    RECORDED,
    REPRINTED;

    /** The legal clock stands still from here. */
    boolean stopsTheClock() {
      return this == SUPPLEMENT_SENT || this == VERIFICATION_ASKED || this == FINANCIAL_DUTY_OPENED;
    }

    /** The legal clock runs again from here. */
    boolean startsTheClock() {
      return this == SUPPLEMENT_RECEIVED
          || this == SUPPLEMENT_ENDED
          || this == VERIFICATION_ENDED
          || this == FINANCIAL_DUTY_SETTLED;
    }
  }

  /** How our own part of a workflow of two levels ended with this fact. */
  public Optional<Mark> markOfOurPart() {
    return EventData.read(data).get("ownPart") instanceof String mark
        ? Optional.of(Mark.valueOf(mark))
        : Optional.empty();
  }

  boolean movesTheDueDate() {
    return EventData.read(data).containsKey("due");
  }

  public Optional<Mark> markOfStep() {
    return Optional.ofNullable(stepMark);
  }
}
