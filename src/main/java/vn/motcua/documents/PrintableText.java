package vn.motcua.documents;

import java.text.Normalizer;

/**
 * Text as it may stand on a form: composed (NFC), on one line, without control characters, hidden
 * direction marks or emoji. A letter the font does not have shows as □, so that the loss is seen.
 */
final class PrintableText {

  private static final char MISSING = '\u25a1';

  private PrintableText() {}

  static String of(String text) {
    return isPlain(text) ? text : cleaned(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c >= ' ' && c < 0x7f || c >= 0xa1 && c < 0x250 && c != 0xad;
      if (!latin && !(c >= 0x1ea0 && c < 0x1efa)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(clean, point));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      clean.append(' ');
    } else if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
      return;
    } else if (Character.isBmpCodePoint(point) && Face.REGULAR.font().glyph((char) point) != 0) {
      clean.append((char) point);
    } else if (Character.isLetterOrDigit(point)) {
      clean.append(MISSING);
    }
  }
}
