package vn.motcua.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the words of a paper: a number with the definition it follows, or what stands between
 * two of them. A number goes into a sentence between three signs nobody prints; the paper is set
 * without them, and carries the definition at the number.
 *
 * @param text as people read it
 * @param definition its id, as {@code committees-units}; empty for words
 */
public record PaperFigure(String text, String definition) {
  private static final char OPEN = '\uE000';
  private static final char NUMBER = '\uE001';
  private static final char CLOSE = '\uE002';

  private static final Pattern MARKED =
      Pattern.compile(
          OPEN + "([a-z]+(?:-[a-z0-9]+)+)" + NUMBER + "([^" + OPEN + "-" + CLOSE + "]*)" + CLOSE);

  /** The number as it goes into a sentence. */
  public static String of(String definition, String number) {
    return OPEN + definition + NUMBER + number + CLOSE;
  }

  /** A count as it goes into a sentence. */
  public static String of(String definition, long count) {
    return of(definition, Long.toString(count));
  }

  boolean isNumber() {
    return !definition.isEmpty();
  }

  /** Whether a number with its definition stands in the words. */
  static boolean isIn(String words) {
    return words.indexOf(OPEN) >= 0 && MARKED.matcher(words).find();
  }

  /** The words cut at their numbers. */
  static List<PaperFigure> pieces(String words) {
    List<PaperFigure> pieces = new ArrayList<>();
    Matcher number = MARKED.matcher(words);
    int from = 0;
    while (number.find()) {
      if (number.start() > from) {
        pieces.add(new PaperFigure(words.substring(from, number.start()), ""));
      }
      pieces.add(new PaperFigure(number.group(2), number.group(1)));
      from = number.end();
    }
    if (from < words.length() || pieces.isEmpty()) {
      pieces.add(new PaperFigure(words.substring(from), ""));
    }
    return pieces;
  }

  /** The definitions of the numbers in these words, in the order they come. */
  static List<String> definitions(List<String> words) {
    return words.stream()
        .flatMap(one -> pieces(one).stream())
        .filter(PaperFigure::isNumber)
        .map(PaperFigure::definition)
        .distinct()
        .toList();
  }
}
