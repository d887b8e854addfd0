package vn.motcua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to who is authorised to sign at the Centre, with paper and days (practice A6; NĐ 118,
 * điều: đang đối chiếu). The role to approve is given apart; this says why the signature counts as
 * given on the spot.
 */
@Component
public class Authorisations {
  private static final int LONGEST_BASIS = 200;
  private static final int SHORTEST_BASIS = 3;
  private static final int MOST_YEARS = 5;

  private final AuthorisationStore store;
  private final Officers officers;
  private final Clock clock;

  Authorisations(AuthorisationStore store, Officers officers, Clock clock) {
    this.store = store;
    this.officers = officers;
    this.clock = clock;
  }

  /** All of the officer's, the latest first. */
  public List<Authorisation> of(UnitId unit, UUID officer) {
    return store.of(unit, officer);
  }

  /** Writes an authorisation down; for the administrator. It does not reach back in time. */
  @Transactional
  public void note(Actor actor, UUID officer, String basis, LocalDate from, LocalDate to) {
    Staffing.requireAdministrator(actor);
    Officer one = officers.byId(actor.unit(), officer);
    if (!one.active()) {
      throw new Refusal("organisation.refusal.transferred", one.name());
    }
    String paper = basis.strip();
    if (paper.length() < SHORTEST_BASIS
        || paper.length() > LONGEST_BASIS
        || OfficerCardRules.hasControls(paper)) {
      throw new Refusal("organisation.refusal.authorisation-basis", LONGEST_BASIS);
    }
    LocalDate today = OfficeTime.date(clock.instant());
    if (from.isBefore(today) || to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new Refusal("organisation.refusal.authorisation-days", MOST_YEARS);
    }
    store.add(actor, officer, paper, from, to, clock.instant());
  }

  /** Ends one today; what was signed under it stays signed under it. */
  @Transactional
  public void end(Actor actor, UUID officer, UUID id) {
    Staffing.requireAdministrator(actor);
    Authorisation one =
        of(actor.unit(), officer).stream()
            .filter(authorisation -> authorisation.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("authorisation " + id));
    LocalDate today = OfficeTime.date(clock.instant());
    if (one.to().isBefore(today)) {
      throw new Refusal("organisation.refusal.authorisation-over");
    }
    store.end(actor.unit(), id, one.from().isAfter(today) ? one.from() : today);
  }
}
