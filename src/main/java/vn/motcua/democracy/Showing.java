package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The evidence that something was made known: where, from which day, by whom.
 *
 * @param ownPage whether it stands on this program's own public page
 * @param doneBy who hung it or read it out, in the office's words
 */
public record Showing(
    UUID id,
    Means means,
    String place,
    boolean ownPage,
    LocalDate from,
    String doneBy,
    String note,
    String enteredBy,
    Instant enteredAt,
    Optional<Ending> ending) {

  /**
   * That it ended.
   *
   * @param lastOn the day it was taken down, or broadcast for the last time
   * @param mistake it never was there, or should not have been; then it is due again
   * @param reason why it was a mistake
   */
  public record Ending(LocalDate lastOn, boolean mistake, String reason, String by, Instant at) {}

  /** Whether it counts at all. */
  public boolean counts() {
    return ending.isEmpty() || !ending.get().mistake();
  }

  public boolean isOpen() {
    return ending.isEmpty();
  }
}
