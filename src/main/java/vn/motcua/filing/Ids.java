package vn.motcua.filing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers ordered by time (UUID version 7); the rest of each cannot be guessed. */
final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  static UUID next(Instant now) {
    long high = now.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
    long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
