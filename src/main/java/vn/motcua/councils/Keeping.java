package vn.motcua.councils;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Whether a unit keeps its councils in this program or on paper. Kept here, no dossier that needs a
 * council goes on without its conclusion; on paper, nobody decides before number and day of the
 * minutes are entered. Here, until the unit says otherwise.
 */
@Component
public class Keeping {
  private final KeepingStore store;
  private final Clock clock;

  Keeping(KeepingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public boolean isHere(UnitId unit) {
    return store.isHere(unit);
  }

  /** From now on; for leader and administrator. */
  @Transactional
  public void choose(Actor actor, boolean here) {
    if (!mayChoose(actor)) {
      throw new NotFound("where councils are kept");
    }
    if (store.isHere(actor.unit()) != here) {
      store.add(actor, here, clock.instant());
    }
  }

  public static boolean mayChoose(Actor actor) {
    return actor.has(Role.LEADER) || actor.has(Role.ADMINISTRATOR);
  }
}
