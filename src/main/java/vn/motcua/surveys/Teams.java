package vn.motcua.surveys;

import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/**
 * Who may run a survey: those outside the office that is asked about. The province for its
 * communes; the Front of a province or a commune, as long as it does nothing but watch there.
 */
public final class Teams {
  private Teams() {}

  public static boolean isOne(Actor actor) {
    return isProvince(actor) || actor.has(Role.FRONT) && actor.onlyWatches();
  }

  /** As the rounds name it: PROVINCE or FRONT. */
  static String name(Actor actor) {
    return isProvince(actor) ? "PROVINCE" : "FRONT";
  }

  static void require(Actor actor) {
    if (!isOne(actor)) {
      throw new NotFound("surveys are run from outside");
    }
  }

  private static boolean isProvince(Actor actor) {
    return actor.has(Role.PROVINCE_OBSERVER) && actor.unit().isProvince();
  }
}
