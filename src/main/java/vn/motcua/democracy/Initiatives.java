package vn.motcua.democracy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to what households propose (share and months are data of the law; from which day the
 * months run: điều: đang đối chiếu, here from the day the first household agreed).
 */
@Component
public class Initiatives {
  private final InitiativeStore store;
  private final GrassrootsLaw law;
  private final Clock clock;

  Initiatives(InitiativeStore store, GrassrootsLaw law, Clock clock) {
    this.store = store;
    this.law = law;
    this.clock = clock;
  }

  /** A proposal to be written down. */
  public record Draft(
      UUID id,
      int matter,
      String title,
      String village,
      int households,
      @Nullable LocalDate beganOn) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  @Transactional
  public UUID propose(Actor actor, Draft draft) {
    requireWriter(actor);
    law.matter(draft.matter());
    new TypedText()
        .needed("deXuat", draft.title(), 500)
        .open("deXuat", draft.title())
        .needed("thonDeXuat", draft.village(), 200)
        .check(
            "soHoDeXuat",
            draft.households() >= 1 && draft.households() <= 20_000,
            "democracy.error.households")
        .day("tuNgay", draft.beganOn(), law.validFrom(), today())
        .refuse();
    store.propose(
        actor,
        draft,
        Objects.requireNonNull(draft.beganOn()),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    return draft.id();
  }

  /** Notes households that agree, each once, until they are enough or the months are over. */
  @Transactional
  public void agreed(Actor actor, UUID id, String typed) {
    requireWriter(actor);
    store.lock(actor.unit(), id);
    Initiative one = byId(actor.unit(), id);
    switch (one.state(today())) {
      case LAPSED -> throw new Refusal("democracy.refusal.lapsed");
      case REACHED -> throw new Refusal("democracy.refusal.reached");
      case OPEN -> {
        // others may join
      }
    }
    List<Integer> households = HouseholdList.read(typed, one.households());
    List<Integer> twice = households.stream().filter(one.listed()::contains).toList();
    if (!twice.isEmpty()) {
      throw HouseholdList.twice(twice);
    }
    store.agreed(actor.unit(), one, households);
    closeIfOver(actor.unit(), id);
  }

  /** Forgets the households of proposals whose months are over; again and again does no harm. */
  @Transactional
  public void closeThoseOver() {
    store
        .listed(today().minusMonths(law.initiativeMonths()))
        .forEach(one -> closeIfOver(one.unit(), one.id()));
  }

  /** Once nobody may join any more, which households agreed is of no use. */
  private void closeIfOver(UnitId unit, UUID id) {
    Initiative one = byId(unit, id);
    if (!one.closed() && one.state(today()) != Initiative.State.OPEN) {
      store.close(unit, id);
    }
  }

  public Initiative byId(UnitId unit, UUID id) {
    return store.read(unit, id, law).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("initiative " + id));
  }

  /** The newest first. */
  public List<Initiative> of(UnitId unit) {
    return store.read(unit, null, law);
  }

  private static void requireWriter(Actor actor) {
    if (!Disclosures.mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
  }
}
