package vn.motcua.budgets.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.BudgetRejected;
import vn.motcua.budgets.BudgetTable;
import vn.motcua.budgets.Budgets;
import vn.motcua.budgets.Kind;
import vn.motcua.budgets.LineDraft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/**
 * The money of the movement: the lines of a year, one line with its entries, both as a workbook.
 */
@Controller
@RequestMapping(BudgetsController.BASE)
class BudgetsController {
  static final String BASE = "/chuong-trinh/kinh-phi";
  private static final String ONE = "/{unit:[0-9]{2}|[0-9]{5}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Budgets budgets;
  private final BudgetSheets sheets;
  private final Spreadsheets books;

  BudgetsController(Budgets budgets, BudgetSheets sheets, Spreadsheets books) {
    this.budgets = budgets;
    this.sheets = sheets;
    this.books = books;
  }

  static String address(BudgetLine line) {
    return BASE + "/" + line.unit() + "/" + line.id();
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String nam) {
    return index(actor, year(nam), Map.of());
  }

  private ModelAndView index(Actor actor, int year, Map<String, Message> errors) {
    return page(
        "budgets/web/budgets",
        new BudgetsPage(
            budgets.table(actor, year),
            year,
            budgets.years(actor),
            Budgets.mayWrite(actor),
            UUID.randomUUID().toString(),
            errors),
        errors);
  }

  private static ModelAndView page(String template, Object model, Map<String, Message> errors) {
    ModelAndView page = new ModelAndView(template, "model", model);
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    LineDraft draft =
        new LineDraft(
            id(text(fields, "khoa")),
            number(text(fields, "nam")),
            line(fields, "noi"),
            line(fields, "hangMuc"),
            line(fields, "nguon"));
    try {
      budgets.open(actor, draft);
      return new ModelAndView("redirect:" + BASE + "/" + actor.unit() + "/" + draft.id());
    } catch (BudgetRejected rejected) {
      return index(actor, year(text(fields, "nam")), rejected.errors());
    }
  }

  @GetMapping("/kinh-phi.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @RequestParam(defaultValue = "") String nam) {
    int year = year(nam);
    BudgetTable table = budgets.table(actor, year);
    return books.of(
        "kinh-phi-" + year + ".xlsx",
        List.of(sheets.of(table, year), sheets.entries(table, budgets.entries(table))),
        Texts.VIETNAMESE);
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable String unit, @PathVariable UUID id) {
    return show(actor, budgets.line(actor, new UnitId(unit), id), Map.of());
  }

  private ModelAndView show(Actor actor, BudgetLine line, Map<String, Message> errors) {
    return page(
        "budgets/web/line",
        new BudgetLinePage(
            line, budgets.entries(line), budgets.mayEnter(actor, line), budgets.today(), errors),
        errors);
  }

  @PostMapping(ONE)
  ModelAndView enter(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    BudgetLine line = budgets.line(actor, new UnitId(unit), id);
    Map<String, Message> errors = new LinkedHashMap<>();
    try {
      budgets.enter(
          actor,
          line,
          new Budgets.Entered(
              number(text(fields, "lan")),
              Arrays.stream(Kind.values())
                  .filter(kind -> kind.name().equals(text(fields, "loai")))
                  .findFirst(),
              text(fields, "soTien"),
              day(text(fields, "ngay")),
              line(fields, "giayTo"),
              text(fields, "viSao")));
      return new ModelAndView("redirect:" + address(line));
    } catch (BudgetRejected rejected) {
      errors.putAll(rejected.errors());
    } catch (Refusal refusal) {
      errors.put("soTien", new Message(refusal.key(), refusal.arguments()));
    }
    return show(actor, line, errors);
  }

  private int year(String typed) {
    return typed.matches("20[0-9]{2}") ? Integer.parseInt(typed) : budgets.today().getYear();
  }

  private static String text(Map<String, String> fields, String field) {
    return fields.getOrDefault(field, "").replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  private static String line(Map<String, String> fields, String field) {
    return text(fields, field).replaceAll("\\s+", " ");
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + text.length() + " characters");
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
