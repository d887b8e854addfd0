package vn.motcua.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a name, or an address, has to wait after failures: nothing at first, then a minute,
 * doubling to a quarter of an hour. Failures are forgotten after a while of quiet.
 */
record Lockout(int free, Duration longest, Duration forgotten) {
  /** For a name typed: four slips of the finger cost nothing. */
  static final Lockout BY_NAME = new Lockout(4, Duration.ofMinutes(15), Duration.ofHours(24));

  /** For a network address, behind which a whole office may sit. */
  static final Lockout BY_ADDRESS = new Lockout(40, Duration.ofMinutes(5), Duration.ofMinutes(30));

  /** Failures so far, and until when no further attempt is looked at. */
  record State(int failures, Instant lastAt, @Nullable Instant lockedUntil) {
    boolean isLocked(Instant now) {
      return lockedUntil != null && now.isBefore(lockedUntil);
    }
  }

  /**
   * The state after one more attempt, counted as a failure until it proves good: so a hundred
   * guesses sent at once are a hundred failures.
   */
  State attempted(State before, Instant now) {
    boolean quiet = before.lastAt().plus(forgotten).isBefore(now);
    int failures = quiet ? 1 : before.failures() + 1;
    return new State(failures, now, failures <= free ? null : now.plus(waiting(failures)));
  }

  private Duration waiting(int failures) {
    int doublings = Math.min(failures - free - 1, 10);
    Duration wait = Duration.ofMinutes(1L << doublings);
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
