package vn.motcua.papers;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.motcua.shared.Refusal;

/**
 * How much the streams of a PDF become when they are unfolded: counted, never kept, before any of
 * it is read.
 */
final class Inflated {
  private static final long MOST = 300_000_000;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** The same thing folded twice, or a filter written so that nobody recognises it. */
  private static final Pattern TWICE =
      Pattern.compile(
          "/Filter\\s*\\[\\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*/(?:FlateDecode|Fl|LZWDecode|LZW)"
              + "|/Filter\\s*\\[?[^\\]>]{0,80}#");

  private Inflated() {}

  static void requireModest(byte[] pdf) {
    if (TWICE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find()) {
      throw new Refusal("papers.refusal.pdf-bomb");
    }
    byte[] thrownAway = new byte[65_536];
    long unfolded = 0;
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
      unfolded += size(pdf, at, thrownAway, MOST - unfolded);
      if (unfolded > MOST) {
        throw new Refusal("papers.refusal.pdf-bomb");
      }
    }
  }

  /** Where the next stream begins, behind the word and the end of its line; -1 for no more. */
  private static int next(byte[] pdf, int from) {
    for (int at = from; at + STREAM.length + 2 < pdf.length; at++) {
      if (pdf[at] == 's' && java.util.Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, 6)) {
        int begin = at + STREAM.length;
        begin += pdf[begin] == '\r' ? 1 : 0;
        if (pdf[begin] == '\n') {
          return begin + 1;
        }
      }
    }
    return -1;
  }

  private static long size(byte[] pdf, int at, byte[] thrownAway, long most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, at, pdf.length - at);
      long size = 0;
      while (!inflater.finished() && size <= most) {
        int more = inflater.inflate(thrownAway);
        if (more == 0) {
          break;
        }
        size += more;
      }
      return size;
    } catch (DataFormatException notFolded) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
