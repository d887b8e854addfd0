package vn.motcua.reporting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The sums held against the events they were folded from, and beside them the dossiers' rows.
 * Nobody can edit a sum: it is folded, or built anew from the events alone.
 */
@Component
public class Rollups {
  private final RollupStore store;
  private final Clock clock;

  Rollups(RollupStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Every sum of the unit that is not what its events give; remembers that it was checked. */
  @Transactional
  public RollupFindings check(UnitId unit) {
    return remembered(store.check(unit), null, false);
  }

  /** The same at an administrator's request. */
  @Transactional
  public RollupFindings check(Actor actor) {
    return remembered(store.check(unitOf(actor)), actor.officer(), false);
  }

  /** The administrator has the sums built anew; gives what was wrong with those before. */
  @Transactional
  public RollupFindings rebuild(Actor actor) {
    return remembered(store.rebuild(unitOf(actor)), actor.officer(), true);
  }

  /** Builds the sums of the unit anew, for whoever runs the program. */
  @Transactional
  public RollupFindings rebuild(UnitId unit) {
    return remembered(store.rebuild(unit), null, true);
  }

  /** The same where nothing was wrong before: the tables are new. */
  @Transactional
  void fill(UnitId unit) {
    store.rebuild(unit);
    store.add(clock.instant(), null, new RollupFindings(unit, 0, List.of(), 0, List.of()), true);
  }

  private RollupFindings remembered(RollupFindings found, @Nullable UUID officer, boolean rebuilt) {
    store.add(clock.instant(), officer, found, rebuilt);
    return found;
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
