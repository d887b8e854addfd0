package vn.motcua.cooperation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.OfficerLeaving;
import vn.motcua.shared.Counted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Nobody leaves while following up another office: each open errand needs another name first. */
@Component
class LeavingFollowers implements OfficerLeaving {
  private final ErrandSearch errands;

  LeavingFollowers(ErrandSearch errands) {
    this.errands = errands;
  }

  @Override
  public Optional<Refusal> objection(UnitId unit, UUID officer) {
    int open = errands.followedBy(unit, officer);
    return open == 0
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "cooperation.refusal.still-follows", new Counted("cooperation-followed", open)));
  }
}
