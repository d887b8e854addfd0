package vn.motcua.recognition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.recognition.CriteriaSets;
import vn.motcua.recognition.LiveFigure;
import vn.motcua.recognition.SetProblem;
import vn.motcua.recognition.SetTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** Sets of criteria: read, and entered from JSON or a table, all of it or nothing. */
@Controller
@RequestMapping(SetsController.BASE)
class SetsController {
  static final String BASE = PeriodsController.BASE + "/bo-tieu-chi";
  private static final List<String> COLUMNS =
      List.of("group", "group-name", "group-max", "code", "name", "max", "way", "figure", "steps");

  private final CriteriaSets sets;
  private final Texts texts;
  private final Spreadsheets books;

  SetsController(CriteriaSets sets, Texts texts, Spreadsheets books) {
    this.sets = sets;
    this.books = books;
    this.texts = texts;
  }

  static String address(CriteriaSet set) {
    return BASE + "/" + set.unit() + "/" + set.id();
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor) {
    return form(actor, List.of());
  }

  private ModelAndView form(Actor actor, List<SetProblem> problems) {
    if (!CriteriaSets.mayLead(actor)) {
      throw new NotFound("sets of another");
    }
    ModelAndView page =
        new ModelAndView(
            "recognition/web/set_new",
            "model",
            new NewSetPage(UUID.randomUUID().toString(), problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam("tep") MultipartFile file) {
    Fields fields = new Fields(typed);
    SetTable.Head head =
        new SetTable.Head(
            fields.text("ma"),
            fields.text("ten"),
            fields.text("nam"),
            fields.text("tong"),
            fields.text("dat"),
            fields.text("nguon"),
            fields.text("giay").lines().map(String::strip).filter(one -> !one.isEmpty()).toList());
    try {
      CriteriaSets.Entered entered = sets.enter(actor, fields.id("khoa"), head, file.getBytes());
      return entered.set().isPresent()
          ? new ModelAndView("redirect:" + address(entered.set().get()))
          : form(actor, entered.problems());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @GetMapping("/{unit:[0-9]{2}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  ModelAndView show(@PathVariable String unit, @PathVariable UUID id) {
    return new ModelAndView(
        "recognition/web/set", "model", new SetPage(sets.byId(new UnitId(unit), id)));
  }

  /** A table to fill in, with one line of each way. */
  @GetMapping("/mau.xlsx")
  ResponseEntity<byte[]> template() {
    return books.of(
        "bo-tieu-chi-mau.xlsx",
        List.of(
            new Sheet(
                t("recognition.set.sheet"),
                List.of(t("recognition.set.sheet.title")),
                COLUMNS.stream()
                    .map(one -> Sheet.Column.words(t("recognition.set.column." + one)))
                    .toList(),
                List.of(
                    List.of(
                        "1",
                        t("recognition.set.example.group"),
                        "10",
                        "1.1",
                        t("recognition.set.example.computed"),
                        "5",
                        t("recognition.set.way.COMPUTED"),
                        LiveFigure.KEPT.id(),
                        "90: 3; 98: 5"),
                    line("1.2", "evidenced", "3", "EVIDENCED"),
                    line("1.3", "judged", "2", "JUDGED")),
                false,
                List.of(t("recognition.set.sheet.note"), String.join(", ", LiveFigure.ids())))),
        Texts.VIETNAMESE);
  }

  private List<Object> line(String code, String example, String points, String way) {
    return List.of(
        "",
        "",
        "",
        code,
        t("recognition.set.example." + example),
        points,
        t("recognition.set.way." + way),
        "",
        "");
  }

  private String t(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
