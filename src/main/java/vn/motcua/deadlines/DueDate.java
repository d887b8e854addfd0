package vn.motcua.deadlines;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * The end of a legal time, reckoned once and then kept.
 *
 * @param received when the dossier was received in full (local time)
 * @param clockStart when the clock began to run: the receipt or the next opening
 * @param due last instant still on time
 * @param provisional the reckoning touched a day whose holidays are not published yet
 */
public record DueDate(
    LocalDateTime received,
    LocalDateTime clockStart,
    LocalDateTime due,
    TimeLimit limit,
    boolean provisional) {
  public Instant dueInstant() {
    return LocalNanos.instant(LocalNanos.of(due));
  }
}
