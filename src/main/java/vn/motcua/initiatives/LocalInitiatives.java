package vn.motcua.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/**
 * The door to initiatives: whoever works in a commune proposes; a commune reads its own whole, of
 * others what is recognised; the province reads all of its communes, everybody what is recognised.
 */
@Component
public class LocalInitiatives {
  private final LocalInitiativeStore store;
  private final LocalInitiativeSearch search;
  private final ModelLibrary library;
  private final Units units;
  private final Clock clock;

  LocalInitiatives(
      LocalInitiativeStore store,
      LocalInitiativeSearch search,
      ModelLibrary library,
      Units units,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.library = library;
    this.units = units;
    this.clock = clock;
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person proposes: whoever works in a commune. */
  public static boolean mayPropose(Actor actor) {
    return !actor.unit().isProvince() && !actor.onlyWatches();
  }

  /** Puts an initiative before the office; the same form sent again proposes nothing. */
  @Transactional
  public void propose(Actor actor, Proposal draft) {
    if (!mayPropose(actor)) {
      throw new NotFound("initiatives of a province");
    }
    RejectedForm.unless(draft.errors(library));
    store.propose(actor, draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** The communes of the reader's province that work with this program. */
  public List<Unit> communes(Actor actor) {
    UnitId province = province(actor.unit());
    return units.served().stream().filter(unit -> province.equals(unit.province())).toList();
  }

  private UnitId province(UnitId unit) {
    return Optional.ofNullable(units.byId(unit).province()).orElse(unit);
  }

  /** Everything this person may read, the latest proposed first. */
  public List<LocalInitiative> readable(Actor actor) {
    Set<UnitId> from = new LinkedHashSet<>(communes(actor).stream().map(Unit::id).toList());
    if (!actor.unit().isProvince()) {
      from.add(actor.unit());
    }
    return search.of(from).stream().filter(one -> mayRead(actor, one)).toList();
  }

  private static boolean mayRead(Actor actor, LocalInitiative one) {
    return actor.unit().isProvince() || one.unit().equals(actor.unit()) || one.isRecognised();
  }

  /** One of those, or the 404 page. */
  public LocalInitiative byId(Actor actor, UnitId unit, UUID id) {
    return readable(actor).stream()
        .filter(one -> one.unit().equals(unit) && one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("initiative " + id));
  }

  /** The paper of the recognition, to whoever may read the initiative. */
  public KeptFile file(Actor actor, UnitId unit, UUID id) {
    return search
        .file(byId(actor, unit, id).unit(), id)
        .orElseThrow(() -> new NotFound("paper of initiative " + id));
  }

  /** What everybody may read of a unit: recognised there, or taken over from elsewhere. */
  public List<LocalInitiative> published(UnitId unit) {
    Unit of = units.byId(unit);
    List<UnitId> from = new ArrayList<>();
    if (of.id().isProvince()) {
      units.served().stream()
          .filter(one -> of.id().equals(one.province()))
          .map(Unit::id)
          .forEach(from::add);
    } else {
      from.add(unit);
      from.addAll(search.origins(unit));
    }
    return search.of(from).stream()
        .filter(LocalInitiative::isRecognised)
        .filter(
            one -> unit.isProvince() || one.unit().equals(unit) || one.adoptedBy(unit).isPresent())
        .toList();
  }

  /** One that everybody may read. */
  public LocalInitiative published(UnitId unit, UUID id) {
    return search.of(List.of(unit)).stream()
        .filter(one -> one.id().equals(id) && one.isRecognised())
        .findFirst()
        .orElseThrow(() -> new NotFound("initiative " + id));
  }
}
