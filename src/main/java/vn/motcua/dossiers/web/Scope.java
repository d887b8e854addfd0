package vn.motcua.dossiers.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.identity.AccessKind;
import vn.motcua.identity.AccessLog;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** Finds dossiers within the officer's own unit; a look at another unit's is 404, and logged. */
@Component
class Scope {
  private final Dossiers dossiers;
  private final AccessLog log;
  private final Looks looks;

  Scope(Dossiers dossiers, AccessLog log, Looks looks) {
    this.dossiers = dossiers;
    this.log = log;
    this.looks = looks;
  }

  /** The dossier, and a line that the officer looked at it. */
  Dossier dossier(Actor actor, String id, Look.What what) {
    Dossier dossier = dossier(actor, id);
    looks.record(actor, dossier, what);
    return dossier;
  }

  /** The dossier for an act, which leaves its own trace. */
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
