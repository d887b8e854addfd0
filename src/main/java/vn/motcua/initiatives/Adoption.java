package vn.motcua.initiatives;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A unit that took an initiative over.
 *
 * @param plan the plan with its tasks, where it became tasks
 */
public record Adoption(
    UnitId unit, String unitName, Way way, Optional<UUID> plan, String by, Instant at) {
  /** What became of it in the other unit. */
  public enum Way {
    /** The special day or shorter time was published there, too. */
    PROMISE,
    /** The sentence stands on its pages, displays and slips, too. */
    WORDS,
    /** A plan with named tasks. */
    TASKS
  }
}
