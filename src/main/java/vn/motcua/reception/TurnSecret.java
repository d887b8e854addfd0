package vn.motcua.reception;

import java.security.SecureRandom;

/** Sixteen signs of five bits that open the citizen's own page of a turn. */
final class TurnSecret {
  /** 32 signs that people do not confuse. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int SIGNS = 16;

  private TurnSecret() {}

  static String draw() {
    byte[] drawn = new byte[SIGNS];
    CHANCE.nextBytes(drawn);
    StringBuilder secret = new StringBuilder(SIGNS);
    for (byte one : drawn) {
      secret.append(ALPHABET.charAt(one & 31));
    }
    return secret.toString();
  }
}
