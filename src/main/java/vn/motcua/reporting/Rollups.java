package vn.motcua.reporting;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The sums held against the history they were folded from. Nobody can edit a sum: it is folded, or
 * built anew from the history.
 */
@Component
public class Rollups {
  private final RollupStore store;
  private final Clock clock;

  Rollups(RollupStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Every sum of the unit that is not what the history gives; remembers that it was checked. */
  @Transactional
  public List<RollupFault> check(UnitId unit) {
    List<RollupFault> faults = store.faults(unit);
    store.add(unit, clock.instant(), null, faults.size(), false);
    return faults;
  }

  /** The same at an administrator's request. */
  @Transactional
  public List<RollupFault> check(Actor actor) {
    List<RollupFault> faults = store.faults(unitOf(actor));
    store.add(actor.unit(), clock.instant(), actor.officer(), faults.size(), false);
    return faults;
  }

  /** The administrator has the sums built anew; gives what was wrong with those before. */
  @Transactional
  public List<RollupFault> rebuild(Actor actor) {
    List<RollupFault> faults = store.faults(unitOf(actor));
    store.rebuild(actor.unit());
    store.add(actor.unit(), clock.instant(), actor.officer(), faults.size(), true);
    return faults;
  }

  /** Builds the sums of the unit anew, for whoever runs the program. */
  @Transactional
  public List<RollupFault> rebuild(UnitId unit) {
    List<RollupFault> faults = store.faults(unit);
    store.rebuild(unit);
    store.add(unit, clock.instant(), null, faults.size(), true);
    return faults;
  }

  /** The same where nothing was wrong before: the tables are new. */
  @Transactional
  void fill(UnitId unit) {
    store.rebuild(unit);
    store.add(unit, clock.instant(), null, 0, true);
  }

  public List<RollupCheck> latest(Actor actor) {
    return store.latest(unitOf(actor));
  }

  private static UnitId unitOf(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("sums of unit " + actor.unit());
    }
    return actor.unit();
  }
}
