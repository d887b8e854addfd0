package vn.motcua.recognition;

import java.util.Arrays;
import java.util.List;

/**
 * What may be done on the road, from where to where, and by whom: the one table of transitions. The
 * commune does the first, the province all others.
 */
public enum RecognitionAct {
  SUBMIT(RecognitionStage.SCORING, RecognitionStage.SUBMITTED, false, false),
  SEND_BACK(RecognitionStage.SUBMITTED, RecognitionStage.SCORING, true, false),
  APPRAISE(RecognitionStage.SUBMITTED, RecognitionStage.APPRAISED, false, false),
  HEAR(RecognitionStage.APPRAISED, RecognitionStage.HEARD, false, false),
  RECOGNISE(RecognitionStage.HEARD, RecognitionStage.RECOGNISED, false, true),
  REFUSE(RecognitionStage.HEARD, RecognitionStage.NOT_RECOGNISED, true, true),
  RECHECK(RecognitionStage.RECOGNISED, RecognitionStage.RECOGNISED, true, false),
  WITHDRAW(RecognitionStage.RECOGNISED, RecognitionStage.WITHDRAWN, true, true);

  private final RecognitionStage from;
  private final RecognitionStage to;
  private final boolean reason;
  private final boolean decision;

  RecognitionAct(RecognitionStage from, RecognitionStage to, boolean reason, boolean decision) {
    this.from = from;
    this.to = to;
    this.reason = reason;
    this.decision = decision;
  }

  public RecognitionStage to() {
    return to;
  }

  /** Whether it says why. */
  public boolean needsReason() {
    return reason;
  }

  /** Whether it rests on a decision with its number and date. */
  public boolean needsDecision() {
    return decision;
  }

  /** Whether the commune itself does it. */
  public boolean isOfCommune() {
    return this == SUBMIT;
  }

  boolean isFrom(RecognitionStage stage) {
    return from == stage;
  }

  /** What may follow in this stage. */
  public static List<RecognitionAct> from(RecognitionStage stage) {
    return Arrays.stream(values()).filter(act -> act.isFrom(stage)).toList();
  }
}
