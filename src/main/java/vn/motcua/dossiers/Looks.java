package vn.motcua.dossiers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccessKind;
import vn.motcua.identity.AccessLog;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/**
 * The one door through which pages and papers of a dossier are opened, in this module and in outer
 * ones; it remembers who looked at what. Lines are added, never changed.
 */
@Component
public class Looks {
  private final LookStore store;
  private final Dossiers dossiers;
  private final AccessLog log;
  private final Clock clock;

  Looks(LookStore store, Dossiers dossiers, AccessLog log, Clock clock) {
    this.store = store;
    this.dossiers = dossiers;
    this.log = log;
    this.clock = clock;
  }

  /** The dossier, and a line that the officer looked at it. */
  public Dossier open(Actor actor, String id, Look.What what) {
    Dossier dossier = find(actor, id);
    record(actor, dossier, what);
    return dossier;
  }

  /** The dossier for an act, which leaves its own trace; another unit's is 404, and logged. */
  public Dossier find(Actor actor, String id) {
    try {
      return dossiers.byId(actor.unit(), uuid(id));
    } catch (NotFound notHere) {
      log.record(actor, AccessKind.LOOKUP_REFUSED, "dossier " + shortened(id));
      throw notHere;
    }
  }

  /** For a dossier found otherwise, as when an act is refused and the page is shown again. */
  public void record(Actor actor, Dossier dossier, Look.What what) {
    store.add(dossier, new Look(actor.unit(), actor.officer(), clock.instant(), what));
  }

  /** All looks at the dossier, the first one first. */
  public List<Look> at(Dossier dossier) {
    return store.at(dossier);
  }

  private static String shortened(String id) {
    return id.length() <= 36 ? id : id.substring(0, 36) + "…";
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id: " + text.length() + " characters");
    }
  }
}
