package vn.motcua.certification.web;

import java.util.List;
import vn.motcua.certification.Book;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.BookQuery;
import vn.motcua.organisation.Unit;

/**
 * The books on screen or on paper.
 *
 * @param page from 1
 */
public record BookPage(
    Unit unit,
    BookQuery query,
    BookForm form,
    List<Integer> years,
    List<BookLine> lines,
    int page,
    boolean more) {
  public BookPage {
    lines = List.copyOf(lines);
  }

  public List<Book> books() {
    return List.of(Book.values());
  }

  /** The book chosen, or the empty word for all. */
  public String chosen() {
    return query.book().map(Book::slug).orElse("");
  }

  public String href(int toPage) {
    return "/ban-lam-viec/chung-thuc/so?" + words() + "&trang=" + toPage;
  }

  public String printHref() {
    return "/ban-lam-viec/chung-thuc/so/in?" + words();
  }

  private String words() {
    return "so=%s&nam=%d&tu=%s&den=%s&q=%s"
        .formatted(
            chosen(),
            query.year(),
            query.from().map(Object::toString).orElse(""),
            query.to().map(Object::toString).orElse(""),
            java.net.URLEncoder.encode(query.typed(), java.nio.charset.StandardCharsets.UTF_8));
  }
}
