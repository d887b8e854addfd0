package vn.motcua.dossiers;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers ordered by time (UUID version 7), so that new rows lie together in the index. */
final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  static UUID next() {
    // The machine's time only orders the index; no rule and no figure reads it.
    long millis = System.currentTimeMillis();
    long high = millis << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
    long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
