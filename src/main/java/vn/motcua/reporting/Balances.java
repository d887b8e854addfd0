package vn.motcua.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The balance rules of the sums: carried over and received = finished and under way, finished =
 * early, on time and late, and each sum the same in every table that keeps it.
 *
 * <p>They are held at once wherever a leader or an administrator looks, every quarter of an hour
 * for all units, and by {@code check-figures}.
 */
@Component
public class Balances {
  private final BalanceSearch search;
  private final BalanceStore store;
  private final Clock clock;

  Balances(BalanceSearch search, BalanceStore store, Clock clock) {
    this.search = search;
    this.store = store;
    this.clock = clock;
  }

  /** What the sums of the actor's unit break at this moment; for whoever answers for them. */
  @Transactional(readOnly = true)
  public List<Balance> broken(Actor actor) {
    if (!actor.has(Role.LEADER) && !actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("balances of unit " + actor.unit());
    }
    return search.broken(actor.unit());
  }

  /** Of several units: how many rules the last look found broken; whole ones are left out. */
  Map<UnitId, Integer> found(List<UnitId> units) {
    return search.found(units);
  }

  /** Looks at the sums of a unit and remembers for the province how many rules they break. */
  @Transactional
  public List<Balance> look(UnitId unit) {
    List<Balance> broken = search.broken(unit);
    store.keep(unit, clock.instant(), broken.size());
    return broken;
  }
}
