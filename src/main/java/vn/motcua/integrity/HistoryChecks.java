package vn.motcua.integrity;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Histories;
import vn.motcua.shared.UnitId;

/**
 * The door to what became of a unit's history: its dossiers' chain walked and its days held against
 * their published roots. How many faults there were is kept, so that nobody is praised for figures
 * that stand on a history written anew.
 */
@Component
public class HistoryChecks {
  private final Histories histories;
  private final DayRoots roots;
  private final RootStore store;
  private final Clock clock;

  HistoryChecks(Histories histories, DayRoots roots, RootStore store, Clock clock) {
    this.histories = histories;
    this.roots = roots;
    this.store = store;
    this.clock = clock;
  }

  /**
   * What a check found.
   *
   * @param links of the chain that are not as they were written
   * @param days whose published root and history no longer agree
   */
  public record Found(int links, int days) {
    public boolean isWhole() {
      return links == 0 && days == 0;
    }
  }

  /** Walks the unit as of one moment and keeps what was found. */
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public Found check(UnitId unit) {
    Found found = new Found(histories.verify(unit).faults().size(), roots.faults(unit));
    store.checked(unit, found, clock.instant());
    return found;
  }
}
