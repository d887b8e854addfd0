package vn.motcua.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A conclusion that hangs, or hung, at the office board: which dossier and until when, no person.
 *
 * @param until last day it hangs
 */
public record Posting(
    UUID dossier,
    String code,
    Instant hungAt,
    String hungBy,
    LocalDate until,
    Optional<Removal> removal) {

  /** That it was taken down. */
  public record Removal(Instant at, String by) {}

  /** Its time is over and it still hangs. */
  public boolean isOverdue(LocalDate today) {
    return removal.isEmpty() && today.isAfter(until);
  }
}
