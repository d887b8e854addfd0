package vn.motcua.dossiers;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Identifiers ordered by time (UUID version 7), so that new rows lie together in the index. */
final class Ids {
  private Ids() {}

  static UUID next(Instant now) {
    RandomGenerator chance = Chance.source();
    long high = now.toEpochMilli() << 16 | 0x7000 | chance.nextInt(1 << 12);
    long low = chance.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
