package vn.motcua.dossiers;

/** Random salts and the secrets of the QR codes. */
final class Secrets {
  /** 32 signs that people do not confuse; 5 bits each. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int SIGNS = 16;

  private Secrets() {}

  static byte[] salt() {
    byte[] salt = new byte[16];
    Chance.source().nextBytes(salt);
    return salt;
  }

  /** Sixteen signs of five bits: 80 bits, so guessing is hopeless. */
  static String trackSecret() {
    byte[] drawn = new byte[SIGNS];
    Chance.source().nextBytes(drawn);
    StringBuilder secret = new StringBuilder(SIGNS);
    for (byte one : drawn) {
      secret.append(ALPHABET.charAt(one & 31));
    }
    return secret.toString();
  }
}
