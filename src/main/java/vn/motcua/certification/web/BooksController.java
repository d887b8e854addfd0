package vn.motcua.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.BookQuery;
import vn.motcua.certification.BookSearch;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;

/** The books of the unit: searched on screen, printed on A4. */
@Controller
@RequestMapping("/ban-lam-viec/chung-thuc/so")
class BooksController {
  private static final int ON_A_PAGE = 50;
  private static final int MOST_PRINTED = 3_000;
  private static final int LAST_PAGE = 10_000;

  private final BookSearch search;
  private final Units units;
  private final Clock clock;

  BooksController(BookSearch search, Units units, Clock clock) {
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(defaultValue = "") String so,
      @RequestParam(defaultValue = "") String nam,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String trang) {
    BookForm form = new BookForm(so, nam, tu, den, q);
    BookQuery query = form.query(LocalDate.now(clock).getYear());
    int page = trang.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(trang), LAST_PAGE) : 1;
    List<BookLine> lines = search.page(actor.unit(), query, ON_A_PAGE + 1, (page - 1) * ON_A_PAGE);
    boolean more = lines.size() > ON_A_PAGE;
    return view(
        "certification/web/books",
        actor,
        query,
        form,
        more ? lines.subList(0, ON_A_PAGE) : lines,
        page,
        more);
  }

  /** The register as it is printed: the lines in the order of their numbers. */
  @GetMapping("/in")
  ModelAndView print(
      Actor actor,
      @RequestParam(defaultValue = "") String so,
      @RequestParam(defaultValue = "") String nam,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den,
      @RequestParam(defaultValue = "") String q) {
    BookForm form = new BookForm(so.isEmpty() ? "ban-sao" : so, nam, tu, den, q);
    BookQuery query = form.query(LocalDate.now(clock).getYear());
    List<BookLine> lines = search.printed(actor.unit(), query, MOST_PRINTED + 1);
    boolean more = lines.size() > MOST_PRINTED;
    return view(
        "certification/web/print",
        actor,
        query,
        form,
        more ? lines.subList(0, MOST_PRINTED) : lines,
        1,
        more);
  }

  private ModelAndView view(
      String template,
      Actor actor,
      BookQuery query,
      BookForm form,
      List<BookLine> lines,
      int page,
      boolean more) {
    return new ModelAndView(
        template,
        "model",
        new BookPage(
            units.byId(actor.unit()), query, form, search.years(actor.unit()), lines, page, more));
  }
}
