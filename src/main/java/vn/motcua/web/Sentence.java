package vn.motcua.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message cut at its places for values, read once. Written as {@link java.text.MessageFormat}
 * reads it, without formats: <code>{0}</code> is a place, two apostrophes are one, and what stands
 * between single ones is taken as it is. Beside them <code>{0|day|days}</code> is the word for one
 * and the word for any other number.
 *
 * @param parts the words before, between and after the places: one more than places
 * @param places the values, in the order of the sentence
 */
record Sentence(List<String> parts, List<Place> places) {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,2})(?:\\|([^|{}]*)\\|([^|{}]*))?");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  Sentence {
    parts = List.copyOf(parts);
    places = List.copyOf(places);
  }

  /** Reads a pattern; one with a format or a stray bracket is a programming error. */
  static Sentence of(String pattern) {
    List<String> parts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
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

  private static Place place(String pattern, int start, int end) {
    Matcher place = PLACE.matcher(end < 0 ? "" : pattern.substring(start + 1, end));
    if (!place.matches()) {
      throw new IllegalArgumentException("no place for a value: " + pattern);
    }
    int number = Integer.parseInt(place.group(1));
    return place.group(2) == null
        ? new Value(number)
        : new Plural(number, place.group(2), place.group(3));
  }

  /** What stands in a gap. */
  sealed interface Place {
    int number();

    @Nullable Object said(@Nullable Object value);
  }

  /** The value itself. */
  record Value(int number) implements Place {
    @Override
    public @Nullable Object said(@Nullable Object value) {
      return Sentence.said(value);
    }
  }

  /** A word that follows the number. */
  record Plural(int number, String one, String many) implements Place {
    @Override
    public Object said(@Nullable Object value) {
      String count = value instanceof Marked marked ? marked.count() : String.valueOf(value);
      return count.equals("1") ? one : many;
    }
  }

  /**
   * A sign that stands for a number until it is shown.
   *
   * @param count as people read it
   */
  record Marked(String sign, String count) {
    @Override
    public String toString() {
      return sign;
    }
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
      Place place = places.get(i);
      if (place.number() < values.length) {
        said.append(place.said(values[place.number()]));
      } else {
        said.append('{').append(place.number()).append('}');
      }
      said.append(parts.get(i + 1));
    }
    return said.toString();
  }
}
