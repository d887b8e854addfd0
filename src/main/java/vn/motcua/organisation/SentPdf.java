package vn.motcua.organisation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF somebody sends, told by more than how it begins: it ends as one, nothing hangs behind its
 * end, and where it says its table of contents stands, one stands. So a page, an archive or a
 * program with the first five letters of a PDF is none, nor is one that was cut off on the way.
 */
public final class SentPdf {
  private static final String BEGINS = "%PDF-";
  private static final int TAIL = 1_024;
  private static final int HEAD_OF_TABLE = 24;

  /** The last address of a table of contents, then the end and nothing but blanks. */
  private static final Pattern END =
      Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF[\\s\\x00]*\\z");

  /** A table, or an object that holds one. */
  private static final Pattern TABLE =
      Pattern.compile("(?:xref\\s|\\d{1,9}\\s+\\d{1,5}\\s+obj).*", Pattern.DOTALL);

  private SentPdf() {}

  /** Whether the file begins as a PDF does, whatever comes after it. */
  public static boolean isMeant(byte[] sent) {
    return text(sent, 0, BEGINS.length()).equals(BEGINS);
  }

  /** Whether it is whole: begun, ended, and its table of contents where it says. */
  public static boolean isWhole(byte[] sent) {
    Matcher end = END.matcher(text(sent, Math.max(0, sent.length - TAIL), sent.length));
    if (!isMeant(sent) || !end.find()) {
      return false;
    }
    int table = Integer.parseInt(end.group(1));
    return table >= BEGINS.length()
        && table < sent.length
        && TABLE.matcher(text(sent, table, table + HEAD_OF_TABLE)).matches();
  }

  private static String text(byte[] sent, int from, int to) {
    int until = Math.min(to, sent.length);
    return new String(sent, from, Math.max(0, until - from), StandardCharsets.ISO_8859_1);
  }
}
