package vn.motcua.births;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Remembers which children were taken off the list without knowing one of them: a slow digest of
 * the row (PBKDF2, RFC 8018) with a salt of the unit's own.
 */
@Component
class BirthMemory {
  /** Some milliseconds each: little for a file, much for somebody who tries every name. */
  private static final int ROUNDS = 10_000;

  private static final SecureRandom CHANCE = new SecureRandom();

  private final BirthGoneStore store;

  BirthMemory(BirthGoneStore store) {
    this.store = store;
  }

  /** Why and when it was taken off; empty when it never was. */
  record Gone(GoneReason reason, java.time.OffsetDateTime at) {}

  Optional<Gone> gone(UnitId unit, BirthEntry entry) {
    // A unit that never took one off has no salt, and nothing to reckon.
    return store.salt(unit).flatMap(salt -> store.gone(unit, digest(salt, entry.likeness())));
  }

  void remember(UnitId unit, String likeness, GoneReason reason, Optional<UUID> by, Instant now) {
    byte[] fresh = new byte[32];
    CHANCE.nextBytes(fresh);
    byte[] salt = store.salted(unit, fresh);
    store.remember(unit, digest(salt, likeness), reason, by, now.atOffset(ZoneOffset.UTC));
  }

  static byte[] digest(byte[] salt, String likeness) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(likeness.toCharArray(), salt, ROUNDS, 256))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
