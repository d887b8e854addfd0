package vn.motcua.democracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Finished;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to what an office promises ("4 xin, 4 luôn" and its own), each tied to a signal or said
 * to have none (practice B5). Words nobody found are not invented.
 */
@Component
public class OfficePromises {
  private static final String FILE = "data/office-promises.json";
  private static final Duration LOOKED_BACK = Duration.ofDays(90);

  private final OfficePromiseStore store;
  private final Figures figures;
  private final Clock clock;
  private final List<PromiseSet> shipped = shipped();

  OfficePromises(OfficePromiseStore store, Figures figures, Clock clock) {
    this.store = store;
    this.figures = figures;
    this.clock = clock;
  }

  /** The shipped sets with what the office typed into them, then its own. */
  public List<PromiseSet> of(UnitId unit) {
    List<OfficePromiseStore.Typed> typed = store.open(unit);
    List<PromiseSet> sets = new ArrayList<>();
    for (PromiseSet set : shipped) {
      List<OfficePromise> all = new ArrayList<>(set.promises());
      all.addAll(in(set.key(), typed));
      sets.add(new PromiseSet(set.key(), set.name(), set.source(), all));
    }
    sets.add(new PromiseSet(PromiseSet.OWN, "", "", in(PromiseSet.OWN, typed)));
    return sets;
  }

  /** What was measured of each signal; groups under five are not shown. */
  public Map<OfficePromise.Signal, OfficePromise.Kept> kept(UnitId unit) {
    Instant now = clock.instant();
    Instant from = now.minus(LOOKED_BACK);
    Finished finished = figures.month(unit, figures.thisMonth()).finished();
    Map<OfficePromise.Signal, OfficePromise.Kept> kept = new EnumMap<>(OfficePromise.Signal.class);
    kept.put(OfficePromise.Signal.NONE, OfficePromise.Kept.NOTHING);
    kept.put(
        OfficePromise.Signal.ON_TIME,
        new OfficePromise.Kept(finished.early() + finished.onTime(), finished.total())
            .hiddenWhenSmall());
    kept.put(OfficePromise.Signal.APOLOGY, store.apologies(unit, from, now).hiddenWhenSmall());
    kept.put(
        OfficePromise.Signal.SUPPLEMENT_ONCE, store.supplements(unit, from, now).hiddenWhenSmall());
    return kept;
  }

  /** Types a promise into a set, as the office says it. */
  @Transactional
  public void add(
      Actor actor, UUID id, String set, String words, OfficePromise.@Nullable Signal signal) {
    requireAdministrator(actor);
    boolean known = of(actor.unit()).stream().anyMatch(one -> one.key().equals(set));
    new TypedText()
        .check("bo", known, "democracy.error.missing")
        .needed("loi", words, 200)
        .open("loi", words)
        .check("dauHieu", signal != null, "democracy.error.missing")
        .refuse();
    OfficePromise promise =
        new OfficePromise(Optional.of(id), words, java.util.Objects.requireNonNull(signal), "");
    store.add(actor, set, id, promise, clock.instant());
  }

  /**
   * Takes a sentence of another office over as an own one, on the decision of the own leader.
   *
   * @param origin whose idea it was, inside a sentence; stands wherever the promise stands
   */
  @Transactional
  public void takeOver(Actor leader, UUID id, String words, String origin) {
    if (!leader.has(Role.LEADER)) {
      throw new NotFound("promises of another");
    }
    OfficePromise promise =
        new OfficePromise(Optional.of(id), words, OfficePromise.Signal.NONE, origin);
    store.add(leader, PromiseSet.OWN, id, promise, clock.instant());
  }

  @Transactional
  public void end(Actor actor, UUID id) {
    requireAdministrator(actor);
    if (!store.end(actor, id, clock.instant())) {
      throw new NotFound("promise " + id);
    }
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new Refusal("democracy.refusal.administrator");
    }
  }

  private static List<OfficePromise> in(String set, List<OfficePromiseStore.Typed> typed) {
    return typed.stream()
        .filter(one -> one.set().equals(set))
        .map(OfficePromiseStore.Typed::promise)
        .toList();
  }

  private static List<PromiseSet> shipped() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      List<PromiseSet> sets = new ArrayList<>();
      for (JsonNode set : new JsonMapper().readTree(file.readAllBytes()).path("sets").values()) {
        List<OfficePromise> promises = new ArrayList<>();
        for (JsonNode one : set.path("promises").values()) {
          promises.add(
              new OfficePromise(
                  Optional.empty(),
                  one.path("words").asString(),
                  OfficePromise.Signal.valueOf(one.path("signal").asString()),
                  ""));
        }
        sets.add(
            new PromiseSet(
                set.path("key").asString(),
                set.path("name").asString(),
                set.path("source").asString(),
                promises));
      }
      return List.copyOf(sets);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
