package vn.motcua.recognition;

import java.security.SecureRandom;

/** Sixteen signs of five bits that lead to a certificate and to nothing else. */
final class Reference {
  /** 32 signs that people do not confuse. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int SIGNS = 16;

  private Reference() {}

  static String draw() {
    byte[] drawn = new byte[SIGNS];
    CHANCE.nextBytes(drawn);
    StringBuilder reference = new StringBuilder(SIGNS);
    for (byte one : drawn) {
      reference.append(ALPHABET.charAt(one & 31));
    }
    return reference.toString();
  }
}
