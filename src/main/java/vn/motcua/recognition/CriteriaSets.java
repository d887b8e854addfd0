package vn.motcua.recognition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.SentTable;

/** The door to the sets of criteria: those shipped, and versions a province enters of its own. */
@Component
public class CriteriaSets {
  private final CriteriaStore store;
  private final CriteriaSearch search;
  private final Clock clock;

  CriteriaSets(CriteriaStore store, CriteriaSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** What came of a file: the set, or everything that is wrong. */
  public record Entered(Optional<CriteriaSet> set, List<SetProblem> problems) {
    public Entered {
      problems = List.copyOf(problems);
    }
  }

  /** Whether this person leads the movement of a province. */
  public static boolean mayLead(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  /** The sets a province may use: its own of every version, and those shipped. */
  public List<CriteriaSet> of(UnitId province) {
    return search.sets(province);
  }

  public CriteriaSet byId(UnitId unit, UUID id) {
    return search.set(unit, id).orElseThrow(() -> new NotFound("criteria set " + id));
  }

  /**
   * Enters a set from JSON or a table, all of it or nothing. The same code and year again is the
   * next version; periods opened on an older one keep it.
   */
  @Transactional
  public Entered enter(Actor actor, UUID id, SetTable.Head head, byte[] file) {
    requireLead(actor);
    Optional<CriteriaSet> before = search.set(actor.unit(), id);
    if (before.isPresent()) {
      return new Entered(before, List.of());
    }
    Optional<SetDraft> draft =
        SetFile.of(file).or(() -> SentTable.of(file).flatMap(table -> SetTable.read(table, head)));
    if (draft.isEmpty()) {
      return new Entered(
          Optional.empty(), List.of(new SetProblem("", Message.of("recognition.set.unreadable"))));
    }
    int version = version(actor.unit(), draft.get());
    SetRules.Read read = SetRules.read(draft.get(), actor.unit(), id, version);
    if (read.set().isPresent()
        && !store.enter(
            read.set().get(), actor.officer(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new vn.motcua.shared.Refusal("recognition.refusal.overtaken");
    }
    return new Entered(read.set(), read.problems());
  }

  private int version(UnitId unit, SetDraft draft) {
    return draft.year().matches("[0-9]{4}")
        ? search.latest(unit, draft.code(), Integer.parseInt(draft.year())) + 1
        : 1;
  }

  static void requireLead(Actor actor) {
    if (!mayLead(actor)) {
      throw new NotFound("the movement of " + actor.unit());
    }
  }
}
