package vn.motcua.procedures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.FoldedText;

/**
 * What somebody typed into a search box, made ready for the database.
 *
 * @param digits digits of a procedure code, as 1001193 or a part of it; empty when words were typed
 * @param words the folded words, and below them the same with everyday words replaced by the
 *     office's; empty when nothing was typed
 */
record SearchKey(String digits, List<String> words) {
  private static final int LONGEST = 160;

  /** Before folding: a letter with marks may be typed as up to three characters (NFD). */
  private static final int LONGEST_TYPED = 1_000;

  private static final Pattern CODE = Pattern.compile("\\b([1-6])[. ]?(\\d{6})\\b");
  private static final Pattern PART_OF_CODE = Pattern.compile("[1-6]?[. ]?\\d{3,6}");
  private static final Pattern Y_FOR_I = Pattern.compile("\\b([hklmst]|qu)y\\b");

  SearchKey {
    words = List.copyOf(words);
  }

  static SearchKey of(String typed) {
    String folded = FoldedText.of(cut(typed, LONGEST_TYPED));
    Optional<String> digits = digitsOf(folded);
    if (digits.isPresent()) {
      return new SearchKey(digits.get(), List.of());
    }
    String words = wordsOf(typed);
    if (words.isEmpty()) {
      return new SearchKey("", List.of());
    }
    Set<String> readings = new LinkedHashSet<>(List.of(words));
    readings.addAll(EverydayWords.readings(words));
    return new SearchKey("", List.copyOf(readings));
  }

  /** The same as the SQL function {@code procedure_words(text)}. */
  static String wordsOf(String typed) {
    String folded = FoldedText.of(cut(typed, LONGEST_TYPED).replace('.', ' '));
    String plain = Y_FOR_I.matcher(folded).replaceAll("$1i");
    return cut(plain.replaceFirst("^thu tuc ", ""), LONGEST).strip();
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  /** A whole code may carry a suffix (1.001193.H61, 1.001193.000.00.00.H56). */
  private static Optional<String> digitsOf(String folded) {
    Matcher whole = CODE.matcher(folded);
    if (whole.lookingAt()) {
      return Optional.of(whole.group(1) + whole.group(2));
    }
    return PART_OF_CODE.matcher(folded).matches()
        ? Optional.of(folded.replaceAll("\\D", ""))
        : Optional.empty();
  }

  /**
   * The readings as a text search query: every word of one of them, or its beginning.
   *
   * @param weight A for the title only, empty for title and field
   */
  String lexemes(String weight) {
    return words.stream()
        .map(reading ->
            Stream.of(reading.split(" "))
                .map(word -> "'" + word + "':*" + weight)
                .collect(Collectors.joining(" & ", "(", ")")))
        .collect(Collectors.joining(" | "));
  }

  boolean isEmpty() {
    return digits.isEmpty() && words.isEmpty();
  }
}
