package vn.motcua.births;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door through which a child leaves the list, by a person or by the clock, and stays off until
 * a person brings it back with a reason.
 */
@Component
public class BirthRemovals {
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 500;

  private final Births births;
  private final BirthStore store;
  private final BirthSearch search;
  private final BirthMemory memory;
  private final Clock clock;

  BirthRemovals(
      Births births, BirthStore store, BirthSearch search, BirthMemory memory, Clock clock) {
    this.births = births;
    this.store = store;
    this.search = search;
    this.memory = memory;
    this.clock = clock;
  }

  /** Xóa khỏi danh sách, for a reason; the next file does not bring the child back. */
  @Transactional
  public void remove(Actor actor, UUID id, GoneReason reason) {
    store.takeTurns(actor.unit());
    Birth birth = births.found(actor, id);
    if (!GoneReason.ofPeople().contains(reason)) {
      throw new NotFound("reason to take a child off the list");
    }
    memory.remember(
        actor.unit(), birth.entry().likeness(), reason, Optional.of(actor.officer()), now());
    store.remove(actor.unit(), List.of(id), now());
  }

  /** Đưa trở lại: a child taken off by mistake, entered anew; both acts stay in its story. */
  @Transactional
  public UUID bringBack(Actor actor, BirthEntry entry, String words) {
    births.requireKeeper(actor);
    String reason = words.strip();
    if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
      throw new BirthRejected(
          Map.of("troLai", Message.of("births.error.back", SHORTEST_REASON, LONGEST_REASON)));
    }
    store.takeTurns(actor.unit());
    if (!memory.bringBack(actor.unit(), entry, reason, actor.officer(), now())) {
      throw new Refusal("births.refusal.not-gone");
    }
    return births.add(actor, entry);
  }

  /** When and why this child was brought back; for the one who reads names. */
  public List<BirthReturn> returns(Actor actor, Birth birth) {
    births.requireKeeper(actor);
    return memory.returns(actor.unit(), birth.entry());
  }

  /** Everybody brought back, with the reasons for the one who reads names, without for a leader. */
  public List<BirthReturn> returns(Actor actor) {
    if (births.isKeeper(actor)) {
      return memory.returns(actor.unit());
    }
    return actor.has(Role.LEADER)
        ? memory.returns(actor.unit()).stream()
            .map(one -> new BirthReturn(one.reason(), one.gone(), one.returned(), one.by(), ""))
            .toList()
        : List.of();
  }

  /** Removes the rows of children who were registered long enough ago, where a time was decided. */
  @Transactional
  public void sweep() {
    for (UnitId unit : search.unitsWithRetention()) {
      int days = search.keeping(unit).retentionDays().orElseThrow();
      Instant before = clock.instant().minus(days, ChronoUnit.DAYS);
      List<UUID> due = search.due(unit, before.atOffset(ZoneOffset.UTC));
      if (!due.isEmpty()) {
        search
            .likenesses(unit, due)
            .forEach(
                one -> memory.remember(unit, one, GoneReason.TIME_OVER, Optional.empty(), now()));
        store.remove(unit, due, now());
      }
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
