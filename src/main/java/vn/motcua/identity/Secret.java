package vn.motcua.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The hash of a password, and whether it is one that must be changed, by when. */
record Secret(String hash, boolean mustChange, @Nullable Instant until) {
  static Secret chosen(String hash) {
    return new Secret(hash, false, null);
  }

  static Secret oneTime(String hash, Instant until) {
    return new Secret(hash, true, until);
  }
}
