package vn.motcua.database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices when this machine's clock is set back or forward: against its own steady clock while the
 * program runs, against the last moment written down when it starts again. What it finds is shown
 * at the desks; the acts of dossiers guard themselves against negative time.
 */
@Component
public class ClockJumps {
  private static final Logger LOG = LoggerFactory.getLogger(ClockJumps.class);

  /** What a time server corrects in one step is no jump. */
  private static final Duration ALARM = Duration.ofSeconds(2);

  private final ClockJumpStore store;
  private final InstantSource wall;
  private final LongSupplier steady;
  private @Nullable Look last;

  @Autowired
  ClockJumps(ClockJumpStore store) {
    this(store, InstantSource.system(), System::nanoTime);
  }

  ClockJumps(ClockJumpStore store, InstantSource wall, LongSupplier steady) {
    this.store = store;
    this.wall = wall;
    this.steady = steady;
  }

  /** Both clocks at one look. */
  private record Look(Instant wall, long steady) {}

  /** The jumps seen from that moment on, the latest first. */
  public List<ClockJump> since(Instant from) {
    return store.since(from);
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 10_000)
  void watch() {
    try {
      look();
    } catch (DataAccessException e) {
      LOG.warn("the clock is not watched, the database does not answer: {}", e.getMessage());
    }
  }

  /** Looks at both clocks; a jump is written down and given back. */
  synchronized Optional<ClockJump> look() {
    Look now = new Look(wall.instant(), steady.getAsLong());
    Duration by = last == null ? sinceTheRest(now) : against(last, now);
    last = now;
    store.see(now.wall());
    if (by.abs().compareTo(ALARM) <= 0) {
      return Optional.empty();
    }
    ClockJump jump = new ClockJump(now.wall(), by);
    store.add(jump);
    LOG.error("this machine's clock jumped by {} to {}; mend it", by, now.wall());
    return Optional.of(jump);
  }

  private static Duration against(Look before, Look now) {
    return Duration.between(before.wall(), now.wall()).minusNanos(now.steady() - before.steady());
  }

  /** While the program rested time went on, however long; it cannot have gone back. */
  private Duration sinceTheRest(Look now) {
    return store
        .lastSeen()
        .filter(now.wall()::isBefore)
        .map(seen -> Duration.between(seen, now.wall()))
        .orElse(Duration.ZERO);
  }
}
