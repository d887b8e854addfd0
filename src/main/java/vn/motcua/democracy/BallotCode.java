package vn.motcua.democracy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/** The code on a household's paper: ten letters and digits that cannot be mistaken, 50 bits. */
final class BallotCode {
  static final int LENGTH = 10;
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private BallotCode() {}

  static String fresh() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** As it is printed: in two halves. */
  static String shown(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  /** As typed in capitals or not, with spaces and dashes, O for 0 and I or L for 1. */
  static String read(String typed) {
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return code.substring(0, Math.min(code.length(), LENGTH + 1));
  }

  /** Kept instead of the code; another vote makes another digest of it. */
  static byte[] digest(UUID vote, String code) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((vote + ":" + code).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
