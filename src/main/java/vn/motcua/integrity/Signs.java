package vn.motcua.integrity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * The door to the signs worth a question: looked for at night and on demand, shown to the officer
 * concerned, the leader and the province. The officer's own words stand beside each.
 */
@Component
public class Signs {
  private static final int LONGEST = 1_000;

  private final SignStore store;
  private final SignSearch search;
  private final Clock clock;

  Signs(SignStore store, SignSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** Looks for every pattern in all units; gives how many signs were new. */
  @Transactional
  public int look() {
    int found = 0;
    if (store.isMine()) {
      for (SignPattern pattern : SignPattern.values()) {
        found += store.look(pattern, clock.instant());
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

  /** The province's observer sees its communes, a leader the unit, an officer the own ones. */
  public List<Sign> of(Actor actor) {
    if (actor.has(Role.PROVINCE_OBSERVER)) {
      return search.ofProvince(actor.unit());
    }
    return seesTheUnit(actor)
        ? search.ofUnit(actor.unit())
        : search.ofOfficer(actor.unit(), actor.officer());
  }

  public static boolean seesTheUnit(Actor actor) {
    return actor.has(Role.LEADER);
  }

  /** The officer concerned says how it came; a later word stands beside the earlier one. */
  @Transactional
  public void explain(Actor actor, SignPattern pattern, UUID dossier, String words) {
    if (search.ofOfficer(actor.unit(), actor.officer()).stream()
        .noneMatch(sign -> sign.pattern() == pattern && sign.dossier().equals(dossier))) {
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
