package vn.motcua.births;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Remembers which children were taken off the list without knowing one of them: a slow digest of
 * the row (PBKDF2, RFC 8018) with a salt of the unit's own.
 */
@Component
class BirthMemory {
  /** Some milliseconds each: little for a file, much for somebody who tries every name. */
  private static final int ROUNDS = 10_000;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final SecureRandom CHANCE = new SecureRandom();

  private final BirthGoneStore store;

  BirthMemory(BirthGoneStore store) {
    this.store = store;
  }

  /** Why and when it was taken off; empty when it never was. */
  record Gone(GoneReason reason, OffsetDateTime at) {
    /** The day as people write it. */
    String day() {
      return DAY.format(OfficeTime.date(at.toInstant()));
    }
  }

  Optional<Gone> gone(UnitId unit, BirthEntry entry) {
    // A unit that never took one off has no salt, and nothing to reckon.
    return store.salt(unit).flatMap(salt -> store.gone(unit, digest(salt, entry.likeness())));
  }

  /** False when this child is not off the list. */
  boolean bringBack(UnitId unit, BirthEntry entry, String words, UUID by, Instant now) {
    return store
        .salt(unit)
        .filter(salt ->
            store.bringBack(
                unit, digest(salt, entry.likeness()), words, by, now.atOffset(ZoneOffset.UTC)))
        .isPresent();
  }

  /** How often, when and why this child was brought back. */
  List<BirthReturn> returns(UnitId unit, BirthEntry entry) {
    return store
        .salt(unit)
        .map(salt -> store.returns(unit, digest(salt, entry.likeness())))
        .orElse(List.of());
  }

  /** Everybody brought back in the unit. */
  List<BirthReturn> returns(UnitId unit) {
    return store.returns(unit, null);
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
