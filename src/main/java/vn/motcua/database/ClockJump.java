package vn.motcua.database;

import java.time.Duration;
import java.time.Instant;

/**
 * A jump of the machine's clock.
 *
 * @param at what the clock said after it
 * @param by how far; negative when it was set back
 */
public record ClockJump(Instant at, Duration by) {
  public boolean isBack() {
    return by.isNegative();
  }

  /** Whole minutes of the jump, at least one. */
  public long minutes() {
    return Math.max(1, by.abs().toMinutes());
  }
}
