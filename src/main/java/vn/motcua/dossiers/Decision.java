package vn.motcua.dossiers;

import org.jspecify.annotations.Nullable;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.Workflow;

/** What a dossier is decided as once an act has led it to a step. */
final class Decision {
  private final Standing standing;
  private final Dossier.Request request;
  private final Workflow workflow;

  Decision(Standing standing, Dossier.Request request, Workflow workflow) {
    this.standing = standing;
    this.request = request;
    this.workflow = workflow;
  }

  Standing.@Nullable Outcome at(int step) {
    return switch (request.act()) {
      case APPROVE -> Standing.Outcome.GRANTED;
      case REFUSE -> Standing.Outcome.REFUSED;
      case SEND_BACK -> kept(step);
      case TAKE_ANSWER -> answered(Standing.Outcome.GRANTED);
      case TAKE_REFUSAL -> answered(Standing.Outcome.REFUSED);
      default -> standing.outcome();
    };
  }

  /** The other agency's word is the result, unless we still approve behind it. */
  private Standing.@Nullable Outcome answered(Standing.Outcome outcome) {
    if (!workflow.isDecidedOutside(standing.step())) {
      return standing.outcome();
    }
    request.data().put("outcome", outcome);
    return outcome;
  }

  /**
   * Sent back to before the signature, what was decided is open again; after it, it stands. Only
   * what we approved goes to another agency, so what comes back from there is approved by us.
   */
  private Standing.@Nullable Outcome kept(int step) {
    boolean signedBefore =
        workflow.steps().stream()
            .anyMatch(one -> one.kind() == StepKind.APPROVE && one.order() < step);
    Standing.Outcome ours =
        standing.stage() == Stage.OUTSIDE ? Standing.Outcome.GRANTED : standing.outcome();
    Standing.Outcome kept = signedBefore ? ours : null;
    if (kept != null) {
      request.data().put("outcome", kept);
    }
    return kept;
  }
}
