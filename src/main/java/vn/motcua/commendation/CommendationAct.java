package vn.motcua.commendation;

import java.util.Arrays;
import java.util.List;

/** What may be done with a proposal, from where to where: the one table of transitions. */
public enum CommendationAct {
  HEAR(CommendationStage.PROPOSED, CommendationStage.HEARD),
  DECIDE(CommendationStage.HEARD, CommendationStage.DECIDED),
  REFUSE(CommendationStage.HEARD, CommendationStage.NOT_GIVEN),
  /** Whoever is commended agreed to stand in the public list. */
  PUBLISH(CommendationStage.DECIDED, CommendationStage.PUBLISHED),
  HIDE(CommendationStage.PUBLISHED, CommendationStage.DECIDED);

  private final CommendationStage from;
  private final CommendationStage to;

  CommendationAct(CommendationStage from, CommendationStage to) {
    this.from = from;
    this.to = to;
  }

  public CommendationStage to() {
    return to;
  }

  public boolean isFrom(CommendationStage stage) {
    return from == stage;
  }

  public static List<CommendationAct> from(CommendationStage stage) {
    return Arrays.stream(values()).filter(act -> act.isFrom(stage)).toList();
  }
}
