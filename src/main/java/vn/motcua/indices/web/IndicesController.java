package vn.motcua.indices.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.indices.Counting;
import vn.motcua.indices.Improvements;
import vn.motcua.indices.IndexCatalogue;
import vn.motcua.indices.IndexFile;
import vn.motcua.indices.IndexTable;
import vn.motcua.indices.Indices;
import vn.motcua.indices.PublicIndex;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The indices of a unit over the years, as a page and a workbook; files of values taken in. */
@Controller
@RequestMapping(IndicesController.BASE)
class IndicesController {
  static final String BASE = "/chuong-trinh/chi-so";

  private final IndexCatalogue catalogue;
  private final Indices indices;
  private final Improvements improvements;
  private final Counting counting;
  private final IndexSheets sheets;
  private final Spreadsheets books;

  IndicesController(
      IndexCatalogue catalogue,
      Indices indices,
      Improvements improvements,
      Counting counting,
      IndexSheets sheets,
      Spreadsheets books) {
    this.catalogue = catalogue;
    this.indices = indices;
    this.improvements = improvements;
    this.counting = counting;
    this.sheets = sheets;
    this.books = books;
  }

  static String address(Unit unit, int year) {
    return BASE + "?donVi=" + unit.id() + (year == 0 ? "" : "&nam=" + year);
  }

  static String address(PublicIndex index, PublicIndex.Part part, Unit unit) {
    return BASE + "/" + index.code() + "/" + part.code() + "?donVi=" + unit.id();
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(defaultValue = "") String donVi,
      @RequestParam(defaultValue = "") String nam,
      @RequestParam(defaultValue = "") String moi,
      @RequestParam(defaultValue = "") String cu) {
    Unit of = unit(indices, actor, donVi);
    List<IndexTable> tables = indices.tables(actor, of);
    int year = year(nam, tables);
    Optional<IndicesPage.Sent> taken =
        moi.matches("[0-9]{1,4}") && cu.matches("[0-9]{1,4}")
            ? Optional.of(new IndicesPage.Sent(Integer.parseInt(moi), Integer.parseInt(cu)))
            : Optional.empty();
    return new ModelAndView(
        "indices/web/indices",
        "model",
        new IndicesPage(
            of,
            indices.units(actor),
            tables,
            improvements.all(actor),
            counting.of(actor, of, year),
            year,
            indices.thisYear(),
            catalogue.asOf(),
            Indices.mayWrite(actor),
            taken));
  }

  /** The year asked for; else the last one with a published value of QĐ 766, else this one. */
  private int year(String typed, List<IndexTable> tables) {
    if (typed.matches("20[0-9]{2}")) {
      return Integer.parseInt(typed);
    }
    return tables.stream()
        .filter(table -> table.index().code().equals(IndexCatalogue.COUNTED))
        .flatMap(table -> table.years().stream())
        .max(Integer::compare)
        .orElse(indices.thisYear());
  }

  @GetMapping("/chi-so.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @RequestParam(defaultValue = "") String donVi) {
    Unit of = unit(indices, actor, donVi);
    return book("chi-so-" + of.id() + ".xlsx", sheets.of(of, indices.tables(actor, of)));
  }

  @GetMapping("/nhap")
  ModelAndView form(Actor actor) {
    return form(actor, List.of());
  }

  private ModelAndView form(Actor actor, List<IndexFile.Problem> problems) {
    if (!Indices.mayWrite(actor)) {
      throw new NotFound("indices of another");
    }
    ModelAndView page =
        new ModelAndView(
            "indices/web/import",
            "model",
            new ImportPage(
                UUID.randomUUID().toString(),
                String.join("; ", catalogue.all().stream().map(PublicIndex::name).toList()),
                problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @GetMapping("/mau.xlsx")
  ResponseEntity<byte[]> template(Actor actor) {
    if (!Indices.mayWrite(actor)) {
      throw new NotFound("indices of another");
    }
    return book("chi-so-mau.xlsx", sheets.empty(indices.thisYear()));
  }

  @PostMapping
  ModelAndView create(
      Actor actor, @RequestParam String khoa, @RequestParam("tep") MultipartFile file) {
    try {
      Indices.Taken taken = indices.take(actor, key(khoa), file.getBytes());
      return taken.problems().isEmpty()
          ? new ModelAndView("redirect:" + BASE + "?moi=" + taken.added() + "&cu=" + taken.known())
          : form(actor, taken.problems());
    } catch (Refusal refusal) {
      return form(
          actor,
          List.of(new IndexFile.Problem(1, new Message(refusal.key(), refusal.arguments()))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static UUID key(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + typed.length() + " characters");
    }
  }

  private ResponseEntity<byte[]> book(String name, Sheet sheet) {
    return books.of(name, List.of(sheet), Texts.VIETNAMESE);
  }

  /** The unit asked for, or the province. */
  static Unit unit(Indices indices, Actor actor, String typed) {
    if (typed.isEmpty()) {
      return indices.units(actor).getFirst();
    }
    if (!typed.matches("[0-9]{2}|[0-9]{5}")) {
      throw new NotFound("unit " + typed.length() + " characters");
    }
    return indices.unit(actor, new UnitId(typed));
  }
}
