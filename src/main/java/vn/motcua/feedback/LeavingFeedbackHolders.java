package vn.motcua.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.OfficerLeaving;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Nobody leaves with feedback in hand: each open one needs another named person first. */
@Component
class LeavingFeedbackHolders implements OfficerLeaving {
  private final FeedbackSearch search;

  LeavingFeedbackHolders(FeedbackSearch search) {
    this.search = search;
  }

  @Override
  public Optional<Refusal> objection(UnitId unit, UUID officer) {
    int held = search.heldBy(unit, officer);
    return held == 0
        ? Optional.empty()
        : Optional.of(new Refusal("feedback.refusal.still-holds", held));
  }
}
