package vn.motcua.dossiers;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Remembers who looked at which dossier; lines are added, never changed. */
@Component
public class Looks {
  private final LookStore store;
  private final Clock clock;

  Looks(LookStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public void record(Actor actor, Dossier dossier, Look.What what) {
    store.add(dossier, new Look(actor.officer(), clock.instant(), what));
  }

  /** All looks at the dossier, the first one first. */
  public List<Look> at(Dossier dossier) {
    return store.at(dossier);
  }
}
