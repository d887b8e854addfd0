package vn.motcua.certification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of the books somebody wants to read.
 *
 * @param book empty for all books of the year
 * @param typed part of a name or of what was certified, with or without marks, or a number
 */
public record BookQuery(
    Optional<Book> book, int year, Optional<LocalDate> from, Optional<LocalDate> to, String typed) {
  private static final int LONGEST = 100;

  public BookQuery {
    String plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
    typed = plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
