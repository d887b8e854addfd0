package vn.motcua.programme;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to the evidence of activities: sent by whoever tells of the part, never taken back. What
 * lay there when something was told is written into the act.
 */
@Component
public class PlanEvidences {
  private final Plans plans;
  private final PlanEvidenceStore store;
  private final Clock clock;

  PlanEvidences(Plans plans, PlanEvidenceStore store, Clock clock) {
    this.plans = plans;
    this.store = store;
    this.clock = clock;
  }

  /** Everything sent for an activity, the first one first. */
  public List<PlanEvidence> of(Plan plan, PlanActivity activity) {
    return store.of(plan, activity);
  }

  /** Whether this person sends evidence for the part now. */
  public boolean maySend(Actor actor, Plan plan, PlanPart part) {
    return !plan.isClosed() && plans.mayTell(actor, plan, part);
  }

  /** Keeps a file; the same bytes for the same part are kept once. */
  @Transactional
  public void send(Actor actor, Plan plan, String place, UnitId of, KeptFile file) {
    PlanActivity activity = plan.at(place);
    PlanPart part = activity.of(of).orElseThrow(() -> new NotFound("part of " + of));
    if (!plans.mayTell(actor, plan, part)) {
      throw new NotFound("part of another");
    }
    if (plan.isClosed()) {
      throw new Refusal("programme.refusal.closed");
    }
    try {
      store.keep(actor, plan, activity, of, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
    } catch (DataIntegrityViolationException _) {
      // Closed in this moment by another.
      throw new Refusal("programme.refusal.closed");
    }
  }

  /** A file, to whoever reads the plan. */
  public KeptFile file(Plan plan, String place, UUID id) {
    return store.file(plan, plan.at(place), id).orElseThrow(() -> new NotFound("evidence " + id));
  }
}
