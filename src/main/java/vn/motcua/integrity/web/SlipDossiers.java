package vn.motcua.integrity.web;

import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Tracking;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** The dossier of a slip, by its secret, or the 404 page. */
@Component
class SlipDossiers {
  private final Tracking tracking;

  SlipDossiers(Tracking tracking) {
    this.tracking = tracking;
  }

  Dossier of(String unit, String secret) {
    if (!UnitId.isWellFormed(unit)) {
      throw new NotFound("unit of a slip");
    }
    return tracking
        .bySecret(new UnitId(unit), secret)
        .orElseThrow(() -> new NotFound("secret of a slip"));
  }
}
