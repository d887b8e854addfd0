package vn.motcua.dossiers;

import java.util.Optional;

/**
 * How many open dossiers an officer holds.
 *
 * @param today under way and due before midnight
 * @param soon under way with less than one working day left
 * @param late under way and past the due instant
 * @param paused the legal clock stands still
 * @param waiting with a result that waits to be fetched
 */
public record InHand(int all, int today, int soon, int late, int paused, int waiting) {
  /** How many of them a filter lets through; empty where they are not counted by it. */
  Optional<Integer> of(DossierFilter filter) {
    return switch (filter) {
      case ALL -> Optional.of(all);
      case TODAY -> Optional.of(today);
      case SOON -> Optional.of(soon);
      case LATE -> Optional.of(late);
      case PAUSED -> Optional.of(paused);
      case WAITING -> Optional.of(waiting);
      case TO_APPROVE -> Optional.empty();
    };
  }
}
