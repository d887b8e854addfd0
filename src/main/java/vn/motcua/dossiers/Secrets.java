package vn.motcua.dossiers;

import java.security.SecureRandom;

/** Random salts and the secrets of the QR codes. */
final class Secrets {
  /** 32 signs that people do not confuse; 5 bits each. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static byte[] salt() {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return salt;
  }

  /** Sixteen signs of five bits: 80 bits, so guessing is hopeless. */
  static String trackSecret() {
    StringBuilder secret = new StringBuilder(16);
    for (int i = 0; i < 16; i++) {
      secret.append(ALPHABET.charAt(RANDOM.nextInt(32)));
    }
    return secret.toString();
  }
}
