package vn.motcua.births;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** The door through which a child leaves the list, by a person or by the clock, and stays off. */
@Component
public class BirthRemovals {
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
