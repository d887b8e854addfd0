package vn.motcua.integrity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to the signs worth a question: looked for at night and on demand, shown to the officer
 * concerned first, then to the leader and the province. The officer's own words stand beside each.
 */
@Component
public class Signs {
  private static final int LONGEST = 1_000;

  /** So long the officer explains first; till then others read how many, not who. */
  private static final TimeLimit FIRST = TimeLimit.workingDays(3);

  private final SignStore store;
  private final SignSearch search;
  private final Units units;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Signs(SignStore store, SignSearch search, Units units, WorkingCalendars calendars, Clock clock) {
    this.store = store;
    this.search = search;
    this.units = units;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Looks for every pattern in all units; gives how many signs were new. */
  @Transactional
  public int look() {
    int found = 0;
    if (store.isMine()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      Map<UnitId, Instant> open =
          units.served().stream()
              .collect(
                  Collectors.toMap(
                      Unit::id, unit -> calendars.dueDate(unit.id(), now, FIRST).dueInstant()));
      for (SignPattern pattern : SignPattern.values()) {
        found += store.look(pattern, now, open);
      }
    }
    return found;
  }

  /** Looks now, because a leader or the province asked. */
  @Transactional
  public int lookFor(Actor actor) {
    if (!seesTheUnit(actor) && !actor.has(Role.PROVINCE_OBSERVER)) {
      throw new NotFound("signs of the unit");
    }
    return look();
  }

  /**
   * The signs the reader may read in full, the latest of each pattern: the own at once, others'
   * once their officer has explained or three working days have passed.
   */
  public List<Sign> of(Actor actor) {
    return search.open(SignScope.of(actor, clock.instant()));
  }

  /** How many there are of every pattern, also of those that are not open yet. */
  public Map<SignPattern, SignCount> counts(Actor actor) {
    return search.counts(SignScope.of(actor, clock.instant()));
  }

  public static boolean seesTheUnit(Actor actor) {
    return actor.has(Role.LEADER);
  }

  /** The officer concerned says how it came; a later word stands beside the earlier one. */
  @Transactional
  public void explain(Actor actor, SignPattern pattern, UUID dossier, String words) {
    if (!search.isOwn(actor, pattern, dossier)) {
      throw new NotFound("own sign");
    }
    String said = words.strip();
    if (said.isEmpty()) {
      throw new Refusal("integrity.refusal.words-missing");
    }
    if (said.length() > LONGEST) {
      throw new Refusal("integrity.refusal.words-long", LONGEST, said.length());
    }
    store.explain(actor, pattern, dossier, said, clock.instant());
  }
}
