package vn.motcua.dossiers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.OfficerLeaving;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Nobody leaves with dossiers in hand: each open one needs another named officer first. */
@Component
class LeavingOfficers implements OfficerLeaving {
  private final DossierSearch search;

  LeavingOfficers(DossierSearch search) {
    this.search = search;
  }

  @Override
  public Optional<Refusal> objection(UnitId unit, UUID officer) {
    int open = search.loads(unit).getOrDefault(officer, 0);
    return open == 0
        ? Optional.empty()
        : Optional.of(new Refusal("dossiers.refusal.still-holds", open));
  }
}
