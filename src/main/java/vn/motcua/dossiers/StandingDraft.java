package vn.motcua.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The next standing while an act puts it together; begins as the present one, one version on. */
final class StandingDraft {
  private final Standing before;
  Stage stage;
  int step;
  UUID holder;
  Standing.@Nullable Outcome outcome;
  List<Integer> used;
  Instant stepEnteredAt;
  Instant stepDueAt;
  @Nullable Instant readyAt;
  @Nullable Mark mark;
  @Nullable Instant closedAt;
  LegalTime time;

  StandingDraft(Standing before) {
    this.before = before;
    stage = before.stage();
    step = before.step();
    holder = before.holder();
    outcome = before.outcome();
    used = before.used();
    stepEnteredAt = before.stepEnteredAt();
    stepDueAt = before.stepDueAt();
    readyAt = before.readyAt();
    mark = before.mark();
    closedAt = before.closedAt();
    time = before.time();
  }

  int version() {
    return before.version() + 1;
  }

  boolean leavesTheStep() {
    return step != before.step() || closedAt != null;
  }

  Standing done(Instant now, byte[] head) {
    return new Standing(
        stage,
        step,
        holder,
        version(),
        now,
        outcome,
        used,
        stepEnteredAt,
        stepDueAt,
        readyAt,
        mark,
        closedAt,
        time,
        head);
  }
}
