package vn.motcua.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.motcua.organisation.Photos.Picture;

/** A round picture with the initials of an officer who has no photo yet. */
final class Initials {
  private static final String PICTURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="320" height="320">\
      <rect width="64" height="64" fill="#dff1ea"/>\
      <text x="32" y="33" fill="#0b5d47" font-family="Be Vietnam Pro, Segoe UI, Roboto, sans-serif" \
      font-size="24" font-weight="700" text-anchor="middle" dominant-baseline="central">%s</text>\
      </svg>
      """;

  private Initials() {}

  static Picture of(String name) {
    String letters = letters(name);
    byte[] svg = PICTURE.formatted(escaped(letters)).getBytes(StandardCharsets.UTF_8);
    return new Picture("image/svg+xml", svg, "chu-" + Integer.toHexString(letters.hashCode()));
  }

  /** First letter of the family name and of the given name, which stands last. */
  static String letters(String name) {
    String[] words = name.strip().split("\\s+");
    String first = first(words[0]);
    return words.length == 1 ? first : first + first(words[words.length - 1]);
  }

  private static String first(String word) {
    return word.isEmpty()
        ? ""
        : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }

  private static String escaped(String letters) {
    return letters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
