package vn.motcua.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The desks of a unit's Centre. */
@Component
public class Desks {
  private final DeskStore store;

  Desks(DeskStore store) {
    this.store = store;
  }

  /** The desks by number. */
  public List<Desk> of(UnitId unit) {
    return store.of(unit);
  }

  @Transactional
  public UUID add(Actor actor, int number, String name) {
    Staffing.requireAdministrator(actor);
    if (number < 1 || number > 999) {
      throw new Refusal("organisation.refusal.desk-number");
    }
    if (name.isBlank() || name.length() > 120 || OfficerCardRules.hasControls(name)) {
      throw new Refusal("organisation.refusal.desk-name", 120, name.length());
    }
    try {
      return store.add(actor.unit(), number, name.strip());
    } catch (DuplicateKeyException taken) {
      throw new Refusal("organisation.refusal.desk-taken", number);
    }
  }

  /** Takes a desk away; officers who sat there sit nowhere until they get another. */
  @Transactional
  public void remove(Actor actor, UUID desk) {
    Staffing.requireAdministrator(actor);
    store.remove(actor.unit(), desk);
  }
}
