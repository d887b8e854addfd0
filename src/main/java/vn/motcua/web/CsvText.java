package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and fields of a comma-, semicolon- or tab-separated text (RFC 4180); the separator is the
 * one the first line has most of.
 */
public final class CsvText {
  private CsvText() {}

  public static List<List<String>> lines(String text) {
    char separator = separator(text.lines().findFirst().orElse(""));
    List<List<String>> lines = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        fields.add(taken(field));
      } else if (c == '\n' && !quoted) {
        fields.add(taken(field));
        lines.add(List.copyOf(fields));
        fields.clear();
      } else if (c != '\r' || quoted) {
        field.append(c);
      }
    }
    if (!fields.isEmpty() || !field.isEmpty()) {
      fields.add(taken(field));
      lines.add(List.copyOf(fields));
    }
    return lines;
  }

  private static String taken(StringBuilder field) {
    String text = field.toString();
    field.setLength(0);
    return text;
  }

  private static char separator(String heading) {
    char best = ',';
    for (char one : new char[] {';', '\t'}) {
      if (count(heading, one) > count(heading, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
