package vn.motcua.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The fees for certifying: which hold in a unit on a day, and entering new ones. */
@Component
public class Fees {
  private final FeeStore store;
  private final Units units;
  private final Clock clock;

  Fees(FeeStore store, Units units, Clock clock) {
    this.store = store;
    this.units = units;
    this.clock = clock;
  }

  /** What holds on the day: the unit's own lines before those of its province. */
  public FeeTable inForce(UnitId unit, LocalDate day) {
    return FeeTable.of(store.inForce(scopes(unit), day));
  }

  /** Everything published for the unit and its province, the newest first. */
  public List<PublishedFee> published(UnitId unit) {
    return store.all(scopes(unit));
  }

  /** The administrator enters a fee of the own unit; what holds already is never changed. */
  @Transactional
  public void publish(
      Actor actor, CertificationKind kind, FeeRule rule, LocalDate from, String source) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("fees of unit " + actor.unit());
    }
    String words = source.strip();
    if (words.length() < 5
        || words.length() > 500
        || words.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal("certification.fees.error.source", words.length());
    }
    LocalDate today = OfficeTime.date(clock.instant());
    if (from.isBefore(today)) {
      throw new Refusal("certification.fees.error.past");
    }
    PublishedFee fee =
        new PublishedFee(actor.unit().code(), kind, rule, from, java.util.Optional.empty(), words);
    if (!store.publish(fee, clock.instant(), actor.officer())) {
      throw new Refusal("certification.fees.error.taken");
    }
  }

  /** Lines that come with the program; known ones stay. */
  void ship(List<PublishedFee> fees) {
    fees.forEach(fee -> store.publish(fee, clock.instant(), null));
  }

  private List<String> scopes(UnitId unit) {
    List<String> scopes = new ArrayList<>(List.of(unit.code()));
    UnitId province = units.find(unit).map(found -> found.province()).orElse(null);
    if (province != null) {
      scopes.add(province.code());
    }
    return scopes;
  }
}
