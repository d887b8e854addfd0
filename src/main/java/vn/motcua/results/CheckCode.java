package vn.motcua.results;

import java.security.SecureRandom;

/** The code on the paper by which it is checked: sixteen signs nobody confuses or guesses. */
final class CheckCode {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int SIGNS = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  private CheckCode() {}

  static String draw() {
    StringBuilder code = new StringBuilder(SIGNS);
    for (int i = 0; i < SIGNS; i++) {
      code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
