package vn.motcua.recognition;

import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.Unit;

/** Where a commune stands in a year, as one line of the province's list. */
public record Standing(
    Unit commune, Scorecard card, List<RoadAct> acts, int papers, Optional<String> reference) {
  public Standing {
    acts = List.copyOf(acts);
  }

  public RecognitionStage stage() {
    return acts.isEmpty() ? RecognitionStage.SCORING : acts.getLast().act().to();
  }
}
