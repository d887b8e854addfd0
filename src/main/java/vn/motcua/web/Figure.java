package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * A number as a page shows it, with the definition behind it.
 *
 * @param text as people read it; null where there is nothing to count yet
 */
public record Figure(Definition definition, @Nullable String text) {
  /** A piece of a sentence: plain words, or a number. */
  public record Part(String words, @Nullable Figure figure) {}

  /** The number as programs read it, without its unit and its grouping. */
  public String value() {
    return text == null
        ? ""
        : text.matches("-?\\d+[.,](\\d{1,2}|\\d{4})") // decimals; three digits are thousands
            ? text.replace(',', '.')
            : text.replaceAll("[^0-9-]", "");
  }
}
