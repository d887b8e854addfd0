package vn.motcua.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * An officer's way in.
 *
 * @param mustChange the password is one somebody else has seen
 * @param initialUntil end of a one-time password's life; null once the officer chose one
 * @param disabledAt since when nobody can sign in with it; null while it is in use
 */
public record Account(
    UnitId unit,
    UUID officer,
    String userName,
    boolean mustChange,
    @Nullable Instant initialUntil,
    @Nullable Instant disabledAt) {
  public boolean isUsable(Instant now) {
    return disabledAt == null && (initialUntil == null || now.isBefore(initialUntil));
  }

  public boolean isDisabled() {
    return disabledAt != null;
  }
}
