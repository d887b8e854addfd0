package vn.motcua.certification.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.certification.Book;
import vn.motcua.certification.BookQuery;

/** What somebody asked of the books, read as far as it makes sense. */
public record BookForm(String book, String year, String from, String to, String typed) {

  BookQuery query(int thisYear) {
    int asked = year.matches("2[01][0-9]{2}") ? Integer.parseInt(year) : thisYear;
    return new BookQuery(
        Book.of(book),
        asked,
        date(from).filter(day -> day.getYear() == asked),
        date(to).filter(day -> day.getYear() == asked),
        typed);
  }

  static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
