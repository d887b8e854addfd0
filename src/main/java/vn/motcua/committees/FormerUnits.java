package vn.motcua.committees;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.SentTable;

/**
 * Units that no longer exist, entered by their province from a table: name, level, the district
 * above, first and last day; and, where a line goes on, the committee they had for the first model
 * and the day they launched it. What stands there already is left alone.
 */
@Component
public class FormerUnits {
  private static final int MOST_ROWS = 1_000;

  private final CommitteeStore store;
  private final CommitteeSearch search;
  private final Clock clock;

  FormerUnits(CommitteeStore store, CommitteeSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** What came of a table: how many were entered, or what is wrong line by line. */
  public record Entered(int added, List<Problem> problems) {
    public Entered {
      problems = List.copyOf(problems);
    }
  }

  /** What is wrong in a line of the table. */
  public record Problem(int line, Message what) {}

  /** By what a unit of the past is told from the others. */
  private record Known(MovementPlace.Level level, String within, String name) {
    static Known of(MovementPlace place) {
      return new Known(place.level(), place.within(), place.name());
    }
  }

  public static boolean mayEnter(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  public List<MovementPlace> of(Actor actor) {
    requireKeeper(actor);
    return search.former(actor.unit());
  }

  /** Takes in the whole table, or nothing while a line is wrong. */
  @Transactional
  public Entered enter(Actor actor, byte[] file) {
    requireKeeper(actor);
    List<Problem> problems = new ArrayList<>();
    List<FormerLine> units = new ArrayList<>();
    List<List<String>> lines = SentTable.of(file).map(SentTable::lines).orElse(List.of());
    for (int at = 1; at < lines.size(); at++) {
      if (!lines.get(at).stream().allMatch(String::isBlank)) {
        switch (FormerLine.read(lines.get(at), OfficeTime.date(clock.instant()))) {
          case FormerLine.Read.Line(FormerLine line) -> units.add(line);
          case FormerLine.Read.Wrong(Message what) -> problems.add(new Problem(at + 1, what));
        }
      }
    }
    if (units.isEmpty() && problems.isEmpty() || units.size() > MOST_ROWS) {
      problems.add(new Problem(1, Message.of("committees.former.unreadable", MOST_ROWS)));
    }
    return problems.isEmpty() ? entered(actor, units) : new Entered(0, problems);
  }

  private Entered entered(Actor actor, List<FormerLine> units) {
    store.lock(actor.unit());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int added = 0;
    for (FormerLine unit : units) {
      added += store.former(actor, unit.place(), now) ? 1 : 0;
    }
    tell(actor, units, now);
    return new Entered(added, List.of());
  }

  /** Writes down committees and launches of units that have none for the first model yet. */
  private void tell(Actor actor, List<FormerLine> units, Instant now) {
    String model = search.models(actor.unit()).getFirst().code();
    Set<String> led =
        search.committees(actor.unit()).stream()
            .filter(one -> one.models().contains(model))
            .map(Committee::place)
            .collect(Collectors.toSet());
    Map<Known, String> codes = new HashMap<>();
    search.former(actor.unit()).forEach(place -> codes.put(Known.of(place), place.code()));
    for (FormerLine unit : units) {
      String code = codes.getOrDefault(Known.of(unit.place()), "");
      if (led.add(code)) {
        unit.committee().ifPresent(one -> found(actor, code, model, one, now));
      }
      unit.launched()
          .map(day ->
              new Launch(
                  code,
                  model,
                  1,
                  Launch.Standing.LAUNCHED,
                  Launch.Wave.ROLL_OUT,
                  day,
                  "",
                  actor.name(),
                  now))
          .ifPresent(launch -> store.launch(actor.unit(), actor, launch, now));
    }
  }

  private void found(
      Actor actor, String place, String model, FormerLine.Founded typed, Instant now) {
    UUID id = UUID.randomUUID();
    store.found(actor.unit(), actor, id, place, typed.name(), now);
    store.models(actor.unit(), id, List.of(model));
    store.decide(
        actor.unit(), actor, id, Committee.Kind.FOUNDING, typed.number(), typed.day(), null, now);
  }

  private static void requireKeeper(Actor actor) {
    if (!mayEnter(actor)) {
      throw new NotFound("former units of another");
    }
  }
}
