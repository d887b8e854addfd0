package vn.motcua.indices;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentTable;

/**
 * The door to the indices: written by whoever steers the movement of a province, read by its
 * observers, and by the leaders of its communes, each what is of the own unit and of the province.
 */
@Component
public class Indices {
  private final IndexCatalogue catalogue;
  private final IndexStore store;
  private final IndexSearch search;
  private final Units units;
  private final Clock clock;

  Indices(
      IndexCatalogue catalogue, IndexStore store, IndexSearch search, Units units, Clock clock) {
    this.catalogue = catalogue;
    this.store = store;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  /** What came of a file: how much was new and how much known, or what is wrong line by line. */
  public record Taken(int added, int known, List<IndexFile.Problem> problems) {
    public Taken {
      problems = List.copyOf(problems);
    }
  }

  public int thisYear() {
    return OfficeTime.date(clock.instant()).getYear();
  }

  /** Whether this person sends files, sets targets and links activities. */
  public static boolean mayWrite(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  private static void requireReader(Actor actor) {
    boolean reads =
        actor.unit().isProvince()
            ? actor.has(Role.STEERING) || actor.has(Role.PROVINCE_OBSERVER)
            : actor.has(Role.LEADER);
    if (!reads) {
      throw new NotFound("indices of another");
    }
  }

  private static void requireWriter(Actor actor) {
    if (!mayWrite(actor)) {
      throw new NotFound("indices of another");
    }
  }

  /** The province that keeps the values this person reads. */
  UnitId keeper(Actor actor) {
    requireReader(actor);
    if (actor.unit().isProvince()) {
      return actor.unit();
    }
    return Optional.ofNullable(units.byId(actor.unit()).province())
        .orElseThrow(() -> new NotFound("no province"));
  }

  /**
   * The units this person reads of: the province first, then for a province the communes something
   * was said of, for a commune itself.
   */
  public List<Unit> units(Actor actor) {
    UnitId keeper = keeper(actor);
    List<Unit> readable = new ArrayList<>(List.of(units.byId(keeper)));
    if (!actor.unit().isProvince()) {
      readable.add(units.byId(actor.unit()));
      return readable;
    }
    List<UnitId> told = search.units(keeper);
    units.children(keeper).stream().filter(unit -> told.contains(unit.id())).forEach(readable::add);
    return readable;
  }

  /** The unit of a code among those this person reads of; any other is the 404 page. */
  public Unit unit(Actor actor, UnitId code) {
    return units(actor).stream()
        .filter(unit -> unit.id().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("indices of " + code));
  }

  /** Every index of a unit over the years. */
  public List<IndexTable> tables(Actor actor, Unit of) {
    UnitId keeper = keeper(actor);
    List<IndexValue> values = search.values(keeper, of.id());
    List<IndexTarget> targets = of.id().isProvince() ? search.targets(keeper) : List.of();
    return catalogue.all().stream().map(index -> new IndexTable(index, values, targets)).toList();
  }

  /** Everything that was ever said of a part, the youngest first. */
  public List<IndexValue> history(Actor actor, Unit of, String index, String part) {
    return search.history(keeper(actor), of.id(), index, part);
  }

  /** Every target the province ever set for a part, the youngest first. */
  public List<IndexTarget> targets(Actor actor, String index, String part) {
    return search.targets(keeper(actor), index, part);
  }

  /** Takes in a file, all of it or nothing; the same form sent again takes in nothing. */
  @Transactional
  public Taken take(Actor actor, UUID key, byte[] file) {
    requireWriter(actor);
    List<Unit> scope = new ArrayList<>(List.of(units.byId(actor.unit())));
    scope.addAll(units.children(actor.unit()));
    IndexFile read =
        SentTable.of(file)
            .map(table -> IndexFile.read(table, new IndexFile.Scope(catalogue, scope, thisYear())))
            .orElseGet(() -> IndexFile.failed(1, Message.of("indices.file.unreadable")));
    if (!read.problems().isEmpty()) {
      return new Taken(0, 0, read.problems());
    }
    if (!store.begin(actor, key, now())) {
      return new Taken(0, read.rows().size(), List.of());
    }
    int added = 0;
    for (IndexRow row : read.rows()) {
      added += written(actor, key, row) ? 1 : 0;
    }
    return new Taken(added, read.rows().size() - added, List.of());
  }

  private boolean written(Actor actor, UUID key, IndexRow row) {
    try {
      return store.value(actor, key, row);
    } catch (DuplicateKeyException _) {
      // Another file says something of it in this moment.
      throw new Refusal("indices.refusal.overtaken");
    }
  }

  /** Sets what a part of the province's index is to come to in a year. */
  @Transactional
  public void aim(Actor actor, String index, String part, TargetDraft draft) {
    requireWriter(actor);
    catalogue.index(index).part(part);
    Optional<BigDecimal> most =
        search.history(actor.unit(), actor.unit(), index, part).stream()
            .findFirst()
            .map(IndexValue::most);
    RejectedForm.unless(draft.errors(thisYear(), most));
    try {
      store.target(actor, index, part, draft, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("indices.refusal.overtaken");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
