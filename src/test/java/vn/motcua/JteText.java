package vn.motcua;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jte template taken apart: its markup with all Java blanked out (line breaks kept, so positions
 * stay true), and the string literals of that Java.
 */
final class JteText {
  private static final Pattern DECLARATION = Pattern.compile("@(import|param)\\b[^\n]*");
  private static final Pattern KEYWORD = Pattern.compile("@[a-zA-Z][a-zA-Z0-9_.]*");
  private static final Pattern EXPRESSION = Pattern.compile("(\\$unsafe|\\$|!)\\{");

  /** A string literal inside the template's Java, and where its first character stands. */
  record Literal(int offset, String text) {}

  private final String source;
  private final StringBuilder markup;
  private final List<Literal> literals = new ArrayList<>();

  /** Where the last jte construct ended, so that {@code @endif@if} is not taken for an address. */
  private int lastEnd = -1;

  private JteText(String source) {
    this.source = source;
    this.markup = new StringBuilder(source.replaceAll("[^\n]", " "));
  }

  static JteText of(String source) {
    var text = new JteText(source);
    text.readMarkup(0, false);
    return text;
  }

  /** The template as the browser would see it, with spaces where values come. */
  String markup() {
    return markup.toString();
  }

  List<Literal> literals() {
    return literals;
  }

  /** Reads markup up to the end of the file or, inside {@code @`…`}, up to the closing backtick. */
  private int readMarkup(int from, boolean inBlock) {
    int at = from;
    while (at < source.length()) {
      if (inBlock && source.charAt(at) == '`') {
        return at + 1;
      }
      int next = skipSpecial(at);
      lastEnd = next == at ? -1 : next;
      if (next == at) {
        markup.setCharAt(at, source.charAt(at));
        next = at + 1;
      }
      at = next;
    }
    return at;
  }

  /** The position after the jte construct that begins here, or the same position if none does. */
  private int skipSpecial(int at) {
    if (source.startsWith("<%--", at)) {
      int end = source.indexOf("--%>", at);
      return end < 0 ? source.length() : end + 4;
    }
    Matcher matcher = DECLARATION.matcher(source).region(at, source.length());
    if (matcher.lookingAt()) {
      return matcher.end();
    }
    matcher.usePattern(EXPRESSION);
    if (matcher.lookingAt()) {
      return readJava(matcher.end(), '}');
    }
    matcher.usePattern(KEYWORD);
    if (matcher.lookingAt() && (at == lastEnd || !precededByWord(at))) {
      boolean call = matcher.end() < source.length() && source.charAt(matcher.end()) == '(';
      return call ? readJava(matcher.end() + 1, ')') : matcher.end();
    }
    return at;
  }

  private boolean precededByWord(int at) {
    return at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
  }

  /** Reads Java up to its closing bracket; content blocks inside it are markup again. */
  private int readJava(int from, char closing) {
    char opening = closing == '}' ? '{' : '(';
    int depth = 1;
    int at = from;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '"') {
        at = readLiteral(at);
        continue;
      }
      if (c == '\'') {
        at = source.indexOf('\'', source.charAt(at + 1) == '\\' ? at + 3 : at + 2) + 1;
        continue;
      }
      if (c == '@' && source.startsWith("@`", at)) {
        at = readMarkup(at + 2, true);
        continue;
      }
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return at + 1;
      }
      at++;
    }
    return at;
  }

  private int readLiteral(int from) {
    int at = from + 1;
    while (at < source.length() && source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    literals.add(new Literal(from + 1, source.substring(from + 1, Math.min(at, source.length()))));
    return at + 1;
  }
}
