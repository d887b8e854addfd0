package vn.motcua.integrity;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Whose signs are read, by whom, when. Empty texts do not narrow.
 *
 * @param reader an officer reads the own signs at once, others' only once they are open
 */
record SignScope(String province, String unit, String officer, UUID reader, Instant now) {
  /** The province's observer sees its communes, a leader the unit, an officer the own ones. */
  static SignScope of(Actor actor, Instant now) {
    if (actor.has(Role.PROVINCE_OBSERVER)) {
      return new SignScope(actor.unit().code(), "", "", actor.officer(), now);
    }
    return Signs.seesTheUnit(actor) ? ofUnit(actor.unit(), actor.officer(), now) : own(actor, now);
  }

  static SignScope ofUnit(UnitId unit, UUID reader, Instant now) {
    return new SignScope("", unit.code(), "", reader, now);
  }

  static SignScope own(Actor actor, Instant now) {
    return new SignScope("", actor.unit().code(), actor.officer().toString(), actor.officer(), now);
  }
}
