package vn.motcua.procedures;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** Only an administrator changes the catalogue, and only for the own unit. */
final class Administrator {
  private Administrator() {}

  static void require(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new Refusal("procedures.refusal.administrator");
    }
  }
}
