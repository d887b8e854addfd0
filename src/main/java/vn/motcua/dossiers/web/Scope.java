package vn.motcua.dossiers.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** Finds dossiers within the officer's own unit, through the door that remembers looks. */
@Component
class Scope {
  private final Looks looks;

  Scope(Looks looks) {
    this.looks = looks;
  }

  /** The dossier, and a line that the officer looked at it. */
  Dossier dossier(Actor actor, String id, Look.What what) {
    return looks.open(actor, id, what);
  }

  /** The dossier for an act, which leaves its own trace. */
  Dossier dossier(Actor actor, String id) {
    return looks.find(actor, id);
  }

  /** The act was refused and the page is shown instead: that, too, is an opening. */
  void shown(Actor actor, Dossier dossier, Look.What what) {
    looks.record(actor, dossier, what);
  }

  static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id: " + text.length() + " characters");
    }
  }
}
