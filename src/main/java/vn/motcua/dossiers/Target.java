package vn.motcua.dossiers;

import java.util.Arrays;
import java.util.Optional;

/** Where an act leads, seen from the workflow of the dossier. */
public enum Target {
  FIRST_STEP,
  NEXT_STEP,
  PREVIOUS_STEP,
  SAME_STEP,
  /** From a stage aside back to the stage of the step it was entered from. */
  STEP_ITSELF,
  SUPPLEMENT_PROPOSED,
  AWAITING_SUPPLEMENT,
  VERIFYING,
  FINANCIAL_DUTY,
  RETURNED,
  WITHDRAWN,
  STOPPED;

  /** The stage an act leads to by name; none where the workflow decides. */
  Optional<Stage> stage() {
    return Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(name())).findFirst();
  }
}
