package vn.motcua.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Assignee;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Who may be given a dossier: an active officer of the unit with the role, not away. */
@Component
class Holders {
  private final Officers officers;

  Holders(Officers officers) {
    this.officers = officers;
  }

  void requireFit(Dossier after, Workflow workflow, Instant now) {
    Assignee holder = assignee(after.unit(), after.holder(), now);
    Role role = after.duty(workflow);
    if (!holder.active() || !holder.roles().contains(role)) {
      throw new Refusal("dossiers.refusal.holder-role", holder.name(), role.name());
    }
    if (holder.away()) {
      throw new Refusal("dossiers.refusal.holder-away", holder.name());
    }
  }

  Assignee assignee(UnitId unit, UUID officer, Instant at) {
    return officers
        .assignee(unit, officer, at)
        .orElseThrow(() -> new NotFound("officer " + officer + " of unit " + unit));
  }
}
