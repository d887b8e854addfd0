package vn.motcua.dossiers.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.identity.AccessKind;
import vn.motcua.identity.AccessLog;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** Finds dossiers within the officer's own unit; a look at another unit's is 404, and logged. */
@Component
class Scope {
  private final Dossiers dossiers;
  private final AccessLog log;

  Scope(Dossiers dossiers, AccessLog log) {
    this.dossiers = dossiers;
    this.log = log;
  }

  Dossier dossier(Actor actor, String id) {
    try {
      return dossiers.byId(actor.unit(), uuid(id));
    } catch (NotFound notHere) {
      log.record(actor, AccessKind.LOOKUP_REFUSED, "dossier " + shortened(id));
      throw notHere;
    }
  }

  private static String shortened(String id) {
    return id.length() <= 36 ? id : id.substring(0, 36) + "…";
  }

  static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id: " + text.length() + " characters");
    }
  }
}
