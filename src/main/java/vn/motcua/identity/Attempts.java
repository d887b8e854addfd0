package vn.motcua.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Lockout.State;

/** Attempts to sign in by name and by address; known and unknown names are counted alike. */
@Component
class Attempts {
  private static final String ADDRESS = "@";

  private final AttemptStore store;
  private final Clock clock;

  Attempts(AttemptStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Counts an attempt before it is looked at; gives the end of the waiting time if there is one.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Instant> begin(String name, String address) {
    Instant now = clock.instant();
    store.sweep(now.minus(Duration.ofDays(2)));
    Optional<Instant> byAddress =
        address.isEmpty() ? Optional.empty() : count(ADDRESS + address, Lockout.BY_ADDRESS, now);
    return byAddress.isPresent() ? byAddress : count(name, Lockout.BY_NAME, now);
  }

  private Optional<Instant> count(String subject, Lockout rule, Instant now) {
    State before = store.locked(subject, now);
    if (before.isLocked(now)) {
      return Optional.ofNullable(before.lockedUntil());
    }
    store.write(subject, rule.attempted(before, now));
    return Optional.empty();
  }

  /** The attempt was good after all. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(String name, String address) {
    store.forget(name);
    store.takeBack(ADDRESS + address);
  }

  /** An administrator gave a new password: the waiting time ends. */
  @Transactional
  public void forgive(String name) {
    store.forget(name);
  }
}
