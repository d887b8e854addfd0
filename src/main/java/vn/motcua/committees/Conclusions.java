package vn.motcua.committees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/** The door to conclusion notices of the own unit: entered once, followed until all is done. */
@Component
public class Conclusions {
  private static final int MOST_ITEMS = 100;

  private final ConclusionStore store;
  private final ConclusionSearch search;
  private final Units units;
  private final Clock clock;

  Conclusions(ConclusionStore store, ConclusionSearch search, Units units, Clock clock) {
    this.units = units;
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /**
   * A notice as typed; id is the key that makes a form sent twice enter one.
   *
   * @param lines one thing to do a line: what; who answers for it; by when (day/month/year); in a
   *     province's notice the commune it is given to, where it is given to one
   */
  public record Typed(
      UUID id, String number, @Nullable LocalDate day, String title, String lines) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  public static boolean mayEnter(Actor actor) {
    return actor.has(actor.unit().isProvince() ? Role.STEERING : Role.LEADER);
  }

  /** The notices of the own unit, and of its province what they give to the own unit. */
  public List<ConclusionNotice> of(Actor actor) {
    Stream<ConclusionNotice> given =
        province(actor.unit()).stream()
            .flatMap(province -> search.of(province).stream())
            .map(notice -> notice.in(actor.unit()))
            .filter(notice -> !notice.items().isEmpty());
    return Stream.concat(given, search.of(actor.unit()).stream()).toList();
  }

  private Optional<UnitId> province(UnitId unit) {
    return units.find(unit).map(Unit::province);
  }

  /**
   * What the notices of a unit and of its province ask of that unit and is not done yet; empty for
   * everybody but that unit and those who lead or watch its province.
   */
  public List<ConclusionNotice> openIn(Actor actor, UnitId unit) {
    UnitId province = province(unit).orElse(null);
    boolean own = actor.unit().equals(unit);
    boolean above =
        actor.unit().equals(province)
            && (actor.has(Role.STEERING) || actor.has(Role.PROVINCE_OBSERVER));
    if (!own && !above) {
      return List.of();
    }
    return Stream.concat(
            search.of(unit).stream(),
            province == null ? Stream.empty() : search.of(province).stream())
        .map(notice -> notice.openIn(unit))
        .filter(notice -> !notice.items().isEmpty())
        .toList();
  }

  @Transactional
  public void enter(Actor actor, Typed typed) {
    requireKeeper(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "so", typed.number(), 60);
    words(errors, "ten", typed.title(), 300);
    LocalDate day = typed.day();
    if (day == null || day.isAfter(today()) || day.getYear() < 1990) {
      errors.put("ngay", Message.of("committees.error.day"));
    }
    List<ConclusionNotice.Item> items = new ArrayList<>();
    for (String line : typed.lines().split("\n")) {
      if (!line.isBlank()) {
        item(actor, line, items, errors);
      }
    }
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      errors.putIfAbsent("viec", Message.of("committees.error.items", MOST_ITEMS));
    }
    RejectedForm.unless(errors);
    if (day != null) {
      store.enter(
          actor,
          new ConclusionNotice(
              actor.unit(), "", typed.id(), typed.number(), day, typed.title(), items),
          now());
    }
  }

  private void item(
      Actor actor, String line, List<ConclusionNotice.Item> items, Map<String, Message> errors) {
    String[] parts = line.strip().split("\\s*;\\s*");
    LocalDate due = parts.length == 3 || parts.length == 4 ? FormerLine.day(parts[2]) : null;
    Optional<Unit> of = of(actor, parts);
    String cut = line.strip().substring(0, Math.min(60, line.strip().length()));
    if (due != null && of.isEmpty()) {
      errors.putIfAbsent("viec", Message.of("committees.error.item-place", cut));
    } else if (due == null
        || parts[0].isBlank()
        || parts[0].length() > 1_000
        || parts[1].isBlank()
        || parts[1].length() > 200) {
      errors.putIfAbsent("viec", Message.of("committees.error.item", cut));
    } else {
      of.ifPresent(unit ->
          items.add(
              new ConclusionNotice.Item(
                  items.size() + 1, parts[0], parts[1], unit.id(), "", due, 0, null)));
    }
  }

  /** The commune of a province a line names by code or name; without one the own unit. */
  private Optional<Unit> of(Actor actor, String[] parts) {
    if (parts.length < 4) {
      return units.find(actor.unit());
    }
    String typed = FoldedText.of(parts[3]);
    List<Unit> named =
        actor.unit().isProvince()
            ? units.children(actor.unit()).stream()
                .filter(unit ->
                    typed.equals(unit.id().code())
                        || typed.equals(FoldedText.of(unit.fullName()))
                        || typed.equals(FoldedText.of(unit.name())))
                .toList()
            : List.of();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /**
   * Tells what became of an item: done, or not yet and why. A commune tells of its own notices, and
   * of what its province gave it.
   */
  @Transactional
  public void tell(Actor actor, UUID notice, int number, int seen, boolean done, String words) {
    requireKeeper(actor);
    ConclusionNotice known =
        of(actor).stream()
            .filter(one -> one.id().equals(notice))
            .filter(one -> one.items().stream().anyMatch(item -> item.number() == number))
            .findFirst()
            .orElseThrow(() -> new NotFound("conclusion " + notice));
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "loi", words, 1_000);
    RejectedForm.unless(errors);
    ConclusionStore.Telling telling = new ConclusionStore.Telling(seen + 1, done, words);
    if (!store.tell(actor, known, number, telling, now())) {
      throw new Refusal("committees.refusal.overtaken");
    }
  }

  private static void words(Map<String, Message> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.put(field, Message.of("committees.error.words", longest, text.length()));
    }
  }

  private static void requireKeeper(Actor actor) {
    if (!mayEnter(actor)) {
      throw new NotFound("conclusions of another");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
