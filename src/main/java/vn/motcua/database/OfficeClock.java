package vn.motcua.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import vn.motcua.shared.OfficeTime;

/**
 * The one clock of the office: the machine's time corrected by its measured distance to the
 * database's clock, so that two nodes agree.
 *
 * <p>Inside {@link #at} it stands at a given instant: the demonstration data and the tests live
 * their past days through the same doors as real work. No page and no request can reach that.
 */
public final class OfficeClock extends Clock {
  private static final ScopedValue<Instant> STANDING = ScopedValue.newInstance();

  private final InstantSource machine;
  private volatile Duration offset = Duration.ZERO;

  public OfficeClock(InstantSource machine) {
    this.machine = machine;
  }

  /** Runs the work as if it were {@code instant} all the while, on this thread only. */
  public static void at(Instant instant, Runnable work) {
    ScopedValue.where(STANDING, instant).run(work);
  }

  /** Sets how far the database's clock is ahead of the machine's. */
  void correctBy(Duration ahead) {
    offset = ahead;
  }

  Duration offset() {
    return offset;
  }

  @Override
  public Instant instant() {
    return STANDING.isBound() ? STANDING.get() : machine.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return OfficeTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
