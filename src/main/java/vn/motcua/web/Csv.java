package vn.motcua.web;

/** Values of a comma-separated file (RFC 4180). */
public final class Csv {
  private Csv() {}

  /** The text as one value: in quotation marks only where it needs them. */
  public static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
