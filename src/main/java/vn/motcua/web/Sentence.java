package vn.motcua.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message cut at its places for values, read once. Written as {@link java.text.MessageFormat}
 * reads it, without formats: <code>{0}</code> is a place, two apostrophes are one, and what stands
 * between single ones is taken as it is.
 *
 * @param parts the words before, between and after the places: one more than places
 * @param places numbers of the values, in the order of the sentence
 */
record Sentence(List<String> parts, List<Integer> places) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  Sentence {
    parts = List.copyOf(parts);
    places = List.copyOf(places);
  }

  /** Reads a pattern; one with a format or a stray bracket is a programming error. */
  static Sentence of(String pattern) {
    List<String> parts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
          words.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == '{' && !quoted) {
        int end = pattern.indexOf('}', i);
        places.add(place(pattern, i, end));
        parts.add(words.toString());
        words.setLength(0);
        i = end;
      } else {
        words.append(c);
      }
    }
    parts.add(words.toString());
    return new Sentence(parts, places);
  }

  private static int place(String pattern, int start, int end) {
    String number = end < 0 ? "" : pattern.substring(start + 1, end);
    if (!number.matches("\\d{1,2}")) {
      throw new IllegalArgumentException("no place for a value: " + pattern);
    }
    return Integer.parseInt(number);
  }

  /** A day as the office writes it, whoever hands it over. */
  private static @Nullable Object said(@Nullable Object value) {
    return value instanceof LocalDate day ? DAY.format(day) : value;
  }

  /** The sentence with its values; a place without a value shows its number. */
  String with(@Nullable Object... values) {
    if (places.isEmpty()) {
      return parts.getFirst();
    }
    StringBuilder said = new StringBuilder(parts.getFirst());
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      if (place < values.length) {
        said.append(said(values[place]));
      } else {
        said.append('{').append(place).append('}');
      }
      said.append(parts.get(i + 1));
    }
    return said.toString();
  }
}
