package vn.motcua.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Remembers who came in and who was refused; lines are added, never changed. */
@Component
public class AccessLog {
  private static final String NOBODY = "-";
  private static final int LONGEST_SUBJECT = 300;

  private final AccessStore store;
  private final Clock clock;

  AccessLog(AccessStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds a line about a signed-in officer. It is kept even when the caller's own transaction fails,
   * as it does when something is refused.
   *
   * @param subject what was asked for, such as a path; no personal data of a citizen
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void record(Actor actor, AccessKind kind, String subject) {
    add(actor.unit().code(), kind, actor.officer(), subject);
  }

  /** A line about an officer who is not signed in yet, or about an account. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void record(UnitId unit, UUID officer, AccessKind kind, String subject) {
    add(unit.code(), kind, officer, subject);
  }

  /**
   * A line about somebody unknown. The name typed is not kept: people type passwords there by
   * mistake.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordUnknown(AccessKind kind) {
    add(NOBODY, kind, null, "");
  }

  private void add(String unit, AccessKind kind, @Nullable UUID officer, String subject) {
    String plain = subject.replaceAll("\\p{Cntrl}", "?");
    String kept = plain.substring(0, Math.min(plain.length(), LONGEST_SUBJECT));
    store.add(unit, clock.instant(), kind, officer, RemoteAddress.current(), kept);
  }

  /** The newest lines of the administrator's own unit, and those about nobody known. */
  public List<AccessEntry> before(Actor actor, Instant before, int limit) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("access log of unit " + actor.unit());
    }
    return store.before(List.of(actor.unit().code(), NOBODY), before, limit);
  }
}
