package vn.motcua.cooperation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Standing;
import vn.motcua.dossiers.spi.ActObjection;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Refusal;

/**
 * A linked filing is ready when all its parts are over: the act that would make its result ready
 * waits for them. One that is refused itself waits only for what is under way.
 */
@Component
class LinkedObjection implements ActObjection {
  private final LinkedParts parts;
  private final Procedures procedures;

  LinkedObjection(LinkedParts parts, Procedures procedures) {
    this.parts = parts;
    this.procedures = procedures;
  }

  @Override
  public Optional<Refusal> objection(Dossier dossier, Act act) {
    if (!parts.isLinked(dossier) || !makesReady(dossier, act)) {
      return Optional.empty();
    }
    boolean refused = dossier.standing().outcome() == Standing.Outcome.REFUSED;
    return parts.of(dossier).stream()
        .filter(part -> !LinkedParts.isItself(dossier, part.law()))
        .filter(
            part -> refused ? part.state() == LinkedPart.State.UNDER_WAY : !part.state().isOver())
        .findFirst()
        .map(part -> new Refusal("cooperation.refusal.part-open", part.law().name()));
  }

  private boolean makesReady(Dossier dossier, Act act) {
    return switch (act) {
      case SEAL, APPROVE, REFUSE, TAKE_ANSWER, HAND_OVER -> returningFollows(dossier);
      default -> false;
    };
  }

  private boolean returningFollows(Dossier dossier) {
    Workflow workflow = procedures.workflowOf(dossier.filing().workflow());
    int next = workflow.nextOurs(dossier.standing().step());
    return workflow.step(next).kind() == StepKind.RETURN;
  }
}
