package vn.motcua.reception;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** The door to what is done after a visit: a task with a named officer and a day. */
@Component
public class FollowUps {
  private final Visits visits;
  private final Commitments commitments;

  FollowUps(Visits visits, Commitments commitments) {
    this.visits = visits;
    this.commitments = commitments;
  }

  /** Giao theo dõi sau buổi tiếp; only once somebody was received. */
  @Transactional
  public UUID give(Actor actor, UUID request, UUID visit, Commitments.Draft draft) {
    if (!visits.readable(actor, visit).isReceived()) {
      throw new Refusal("reception.refusal.not-received");
    }
    return commitments.promise(actor, request, Commitments.Origin.visit(visit), draft);
  }
}
