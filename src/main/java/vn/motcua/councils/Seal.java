package vn.motcua.councils;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Salt and digest of minutes: the history proves them unchanged without holding a word of them. */
record Seal(byte[] salt, String digest) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Seal of(String words) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return of(words, salt);
  }

  static Seal of(String words, byte[] salt) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return new Seal(
          salt, HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
