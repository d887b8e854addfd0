package vn.motcua.dossiers;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.OfficerLeaving;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Counted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Nobody leaves with dossiers in hand: each open one needs another named officer first. */
@Component
class LeavingOfficers implements OfficerLeaving {
  private static final String HELD = "dossiers-held";

  private final HandSearch hands;
  private final Procedures procedures;

  LeavingOfficers(HandSearch hands, Procedures procedures) {
    this.hands = hands;
    this.procedures = procedures;
  }

  @Override
  public Optional<Refusal> objection(UnitId unit, UUID officer) {
    int open = hands.loads(unit).getOrDefault(officer, 0);
    return open == 0
        ? Optional.empty()
        : Optional.of(new Refusal("dossiers.refusal.still-holds", new Counted(HELD, open)));
  }

  /** A dossier stays with somebody who has its duty now: the role goes after the dossier. */
  @Override
  public Optional<Refusal> objection(UnitId unit, UUID officer, Set<Role> taken) {
    int open =
        hands.steps(unit, officer).stream()
            .filter(held ->
                taken.contains(
                    Dossier.duty(
                        held.stage(), procedures.workflowOf(held.workflow()), held.step())))
            .mapToInt(HandSearch.HeldStep::open)
            .sum();
    return open == 0
        ? Optional.empty()
        : Optional.of(new Refusal("dossiers.refusal.role-still-needed", new Counted(HELD, open)));
  }
}
