package vn.motcua.telling;

import java.time.Instant;
import java.util.Optional;

/**
 * News of one dossier and whether the citizen was told.
 *
 * @param tries that reached nobody
 * @param reached how and when, and by which officer (empty for an e-mail)
 */
public record Told(News news, Instant since, int tries, Optional<Reached> reached) {
  /** The try that reached the citizen. */
  public record Reached(Means means, Instant at, String officer) {}
}
