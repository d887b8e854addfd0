package vn.motcua.dossiers;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Reminders at four fifths of the time, apologies that are due, and breaches nobody apologised for,
 * which go up the line: officer, leader, province.
 */
@Component
public class Alarms {
  private final AlarmStore store;
  private final AlarmSearch search;
  private final Clock clock;

  Alarms(AlarmStore store, AlarmSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** Points out what is due to be pointed out; gives how many were new. */
  @Transactional
  public int sweep() {
    return store.isMine() ? store.sweep(clock.instant()) : 0;
  }

  /**
   * What the officer has to see to: the observer of the province what no commune apologised for
   * within a day, the leader what is late or will be, everyone the dossiers in hand.
   */
  public List<Alarm> of(Actor actor) {
    if (actor.has(Role.PROVINCE_OBSERVER)) {
      return search.ofProvince(actor.unit());
    }
    return actor.has(Role.LEADER)
        ? search.ofUnit(actor.unit())
        : search.ofHolder(actor.unit(), actor.officer());
  }
}
