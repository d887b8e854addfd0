package vn.motcua.documents;

/** Four hexadecimal digits for a 16-bit number, the way PDF strings write characters. */
final class Hex {

  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

  private Hex() {}

  static void append(StringBuilder out, int number) {
    out.append(DIGITS[number >> 12 & 15])
        .append(DIGITS[number >> 8 & 15])
        .append(DIGITS[number >> 4 & 15])
        .append(DIGITS[number & 15]);
  }

  /** A PDF text string in UTF-16, as document titles and alternative texts are written. */
  static String textString(String text) {
    StringBuilder out = new StringBuilder("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      append(out, text.charAt(i));
    }
    return out.append('>').toString();
  }
}
