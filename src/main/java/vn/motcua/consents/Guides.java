package vn.motcua.consents;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizens.Citizen;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/** The door to the guides a commune trusts: the intake appoints them and ends it. */
@Component
public class Guides {
  private final GuideStore store;
  private final Clock clock;

  Guides(GuideStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those trusted now. */
  public List<Guide> trusted(Actor actor) {
    return store.trusted(receiver(actor).unit());
  }

  /** Whether the commune trusts this account's person as a guide now. */
  public Optional<Guide> of(UnitId unit, Citizen citizen) {
    return store.trusted(unit).stream()
        .filter(guide -> guide.number().equals(citizen.number()))
        .findFirst();
  }

  /** Trusts somebody from now on; the same once more changes nothing. */
  @Transactional
  public void appoint(Actor actor, String number, String name, Guide.Kind kind) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (!number.matches("[0-9]{12}|[0-9]{9}")) {
      errors.put("so", Message.of("consents.error.number-needed"));
    }
    if (name.isEmpty() || name.length() > 200 || name.chars().noneMatch(Character::isLetter)) {
      errors.put("ten", Message.of("consents.error.name"));
    }
    RejectedForm.unless(errors);
    boolean known =
        trusted(actor).stream().anyMatch(one -> one.number().equals(number) && one.kind() == kind);
    if (!known) {
      store.appoint(
          actor,
          UUID.randomUUID(),
          number,
          name,
          kind,
          clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  /** No longer trusted; every consent given to that guide ends with it. */
  @Transactional
  public void end(Actor actor, UUID id) {
    trusted(actor).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("guide " + id));
    store.end(actor, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static Actor receiver(Actor actor) {
    if (!actor.has(Role.INTAKE)) {
      throw new Refusal("consents.refusal.not-intake");
    }
    return actor;
  }
}
