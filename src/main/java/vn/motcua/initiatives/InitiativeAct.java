package vn.motcua.initiatives;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be done with an initiative, from where to where: the one table of transitions. What was
 * measured may be measured again, or tried once more.
 */
public enum InitiativeAct {
  START(EnumSet.of(InitiativeStage.PROPOSED, InitiativeStage.MEASURED), InitiativeStage.ON_TRIAL),
  MEASURE(EnumSet.of(InitiativeStage.ON_TRIAL, InitiativeStage.MEASURED), InitiativeStage.MEASURED),
  RECOGNISE(EnumSet.of(InitiativeStage.MEASURED), InitiativeStage.RECOGNISED),
  DROP(
      EnumSet.of(InitiativeStage.PROPOSED, InitiativeStage.ON_TRIAL, InitiativeStage.MEASURED),
      InitiativeStage.DROPPED);

  private final Set<InitiativeStage> from;
  private final InitiativeStage to;

  InitiativeAct(Set<InitiativeStage> from, InitiativeStage to) {
    this.from = from;
    this.to = to;
  }

  public InitiativeStage to() {
    return to;
  }

  public boolean isFrom(InitiativeStage stage) {
    return from.contains(stage);
  }

  /** What may follow in this stage. */
  public static List<InitiativeAct> from(InitiativeStage stage) {
    return Arrays.stream(values()).filter(act -> act.isFrom(stage)).toList();
  }
}
