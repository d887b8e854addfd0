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

  /** The visit a promise follows from, to an officer who may open it. */
  public boolean mayOpenVisit(Actor actor, Commitment one) {
    return one.visit().filter(visit -> visits.mayRead(actor, visit)).isPresent();
  }

  /** A dialogue's promise is public; another is read by its keeper and who may open the visit. */
  public boolean mayRead(Actor actor, Commitment one) {
    return one.dialogue().isPresent()
        || one.keeper().officer().equals(actor.officer())
        || mayOpenVisit(actor, one);
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
