package vn.motcua.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * The code a sender follows a feedback by: the unit and twelve signs people do not confuse (60
 * bits). It follows from the key of the form, so that sending twice gives the same code; the
 * database holds digests only.
 */
public record FollowCode(UnitId unit, String secret) {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int SIGNS = 12;
  private static final SecureRandom CHANCE = new SecureRandom();

  static FollowCode of(UnitId unit, UUID key) {
    return of(unit, digest("theo-doi " + key));
  }

  /** One that follows from nothing a browser of the office knows; it cannot be made again. */
  static FollowCode drawn(UnitId unit) {
    byte[] drawn = new byte[SIGNS];
    CHANCE.nextBytes(drawn);
    return of(unit, drawn);
  }

  private static FollowCode of(UnitId unit, byte[] drawn) {
    StringBuilder secret = new StringBuilder(SIGNS);
    for (int i = 0; i < SIGNS; i++) {
      secret.append(ALPHABET.charAt(drawn[i] & 31));
    }
    return new FollowCode(unit, secret.toString());
  }

  /** What people typed: with or without dashes and spaces, in any case. */
  public static Optional<FollowCode> typed(String typed) {
    String bare =
        typed
            .substring(0, Math.min(typed.length(), 100))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", "");
    int unit = bare.length() - SIGNS;
    return (unit == 5 || unit == 2) && UnitId.isWellFormed(bare.substring(0, unit))
        ? Optional.of(new FollowCode(new UnitId(bare.substring(0, unit)), bare.substring(unit)))
        : Optional.empty();
  }

  /** As it is written down, for instance 03169-k7m2-9xpq-3a4b. */
  public String shown() {
    return unit
        + "-"
        + secret.substring(0, 4)
        + "-"
        + secret.substring(4, 8)
        + "-"
        + secret.substring(8);
  }

  /** The page behind it. */
  public String href() {
    return "/phan-anh/theo-doi/" + unit + "/" + secret;
  }

  byte[] digest() {
    return digest(secret);
  }

  static byte[] ofKey(UUID key) {
    return digest("gui " + key);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never shows the secret in a log line. */
  @Override
  public String toString() {
    return "FollowCode[" + unit + "]";
  }
}
