package vn.motcua.dossiers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Presence;
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
  private final HandSearch hands;
  private final Officers officers;
  private final Clock clock;

  Alarms(AlarmStore store, AlarmSearch search, HandSearch hands, Officers officers, Clock clock) {
    this.store = store;
    this.search = search;
    this.hands = hands;
    this.officers = officers;
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
      return search.ofProvince(actor.unit(), clock.instant());
    }
    return actor.has(Role.LEADER)
        ? search.ofUnit(actor.unit(), actor.officer(), clock.instant())
        : search.ofHolder(actor.unit(), actor.officer(), clock.instant());
  }

  /**
   * Who is away and still holds open dossiers: told to those who can hand them over, and to the
   * colleague who stands in.
   */
  public List<AwayHolder> away(Actor actor) {
    boolean all = actor.has(Role.LEADER) || actor.has(Role.ASSIGNMENT);
    Map<UUID, Integer> loads = hands.loads(actor.unit());
    return officers.directory(actor.unit()).stream()
        .filter(line -> loads.containsKey(line.officer().id()))
        .flatMap(line ->
            line.presence() instanceof Presence.Away away
                ? Stream.of(
                    new AwayHolder(
                        line.officer(), away, loads.getOrDefault(line.officer().id(), 0)))
                : Stream.empty())
        .filter(one ->
            all
                || one.away()
                    .standIn()
                    .filter(officer -> officer.id().equals(actor.officer()))
                    .isPresent())
        .toList();
  }
}
