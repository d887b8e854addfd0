package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text as people type it in a hurry: lower case, no diacritics, đ as d, words separated
 * by one space.
 *
 * <p>Where the tone stands (Hoà or Hòa) no longer matters after folding. The SQL function {@code
 * fold(text)} gives the same result.
 */
public final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{IsAlphabetic}0-9.]+");

  private FoldedText() {}

  public static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    return SEPARATORS.matcher(bare).replaceAll(" ").strip();
  }

  /** A code made of a name: its folded words joined by hyphens, cut off where it is too long. */
  public static String code(String name, int longest) {
    String joined = of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return joined.substring(0, Math.min(longest, joined.length())).replaceAll("-$", "");
  }
}
