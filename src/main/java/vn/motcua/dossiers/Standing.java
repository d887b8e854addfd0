package vn.motcua.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands now; every change makes a new one.
 *
 * @param step place in the workflow, from 1
 * @param holder the one officer accountable now
 * @param version grows by one with each fact; also the number of the last event
 * @param toldAt when its last fact happened
 * @param used working time each step has used so far, in seconds; a step entered again goes on
 * @param readyAt when the result was ready (portal state 9): the end of the legal time
 * @param mark the whole against its due date by law, once the result is ready
 * @param time the legal time: due date, pauses, apology
 */
public record Standing(
    Stage stage,
    int step,
    UUID holder,
    int version,
    Instant toldAt,
    @Nullable Outcome outcome,
    List<Integer> used,
    Instant stepEnteredAt,
    Instant stepDueAt,
    @Nullable Instant readyAt,
    @Nullable Mark mark,
    @Nullable Instant closedAt,
    LegalTime time,
    byte[] head) {
  public Standing {
    used = List.copyOf(used);
  }

  /** What was decided. */
  public enum Outcome {
    GRANTED,
    REFUSED
  }
}
