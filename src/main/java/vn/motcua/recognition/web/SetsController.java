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
import vn.motcua.recognition.SetProblem;
import vn.motcua.recognition.SetTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** Sets of criteria: read, and entered from JSON or a table, all of it or nothing. */
@Controller
@RequestMapping(SetsController.BASE)
class SetsController {
  static final String BASE = PeriodsController.BASE + "/bo-tieu-chi";

  private final CriteriaSets sets;
  private final SetSheet sheet;

  SetsController(CriteriaSets sets, SetSheet sheet) {
    this.sets = sets;
    this.sheet = sheet;
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

  /** The set in the columns of the table it may be changed and sent again in. */
  @GetMapping("/{unit:[0-9]{2}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/bo-tieu-chi.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String unit, @PathVariable UUID id) {
    return sheet.of(sets.byId(new UnitId(unit), id));
  }

  /** A table to fill in, with one line of each way. */
  @GetMapping("/mau.xlsx")
  ResponseEntity<byte[]> template() {
    return sheet.empty();
  }
}
