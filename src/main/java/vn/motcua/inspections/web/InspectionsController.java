package vn.motcua.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.PlannedInspections;
import vn.motcua.inspections.Target;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** Plans of inspections: opened, read, taken away as a workbook. */
@Controller
@RequestMapping(InspectionsController.BASE)
class InspectionsController {
  static final String BASE = "/chuong-trinh/kiem-tra";
  static final String ONE = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Inspections inspections;
  private final InspectionListSheet list;
  private final Texts texts;
  private final Spreadsheets books;

  InspectionsController(
      Inspections inspections, InspectionListSheet list, Texts texts, Spreadsheets books) {
    this.list = list;
    this.books = books;
    this.inspections = inspections;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "inspections/web/inspections",
        "model",
        new InspectionsPage(
            inspections.plans(actor),
            Inspections.mayInspect(actor),
            actor.unit().isProvince(),
            inspections.today()));
  }

  @GetMapping("/cac-cuoc-kiem-tra.xlsx")
  ResponseEntity<byte[]> list(Actor actor) {
    return list.of(inspections.plans(actor), inspections.today());
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor) {
    return form(actor, Map.of());
  }

  private ModelAndView form(Actor actor, Map<String, Message> errors) {
    if (!Inspections.mayInspect(actor)) {
      throw new NotFound("inspections of another");
    }
    ModelAndView page =
        new ModelAndView(
            "inspections/web/plan_new",
            "model",
            new NewInspectionsPage(
                UUID.randomUUID().toString(), inspections.today().getYear(), errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    PlannedInspections plan =
        new PlannedInspections(
            typed.key(),
            typed.number("nam"),
            typed.text("ten"),
            typed.text("soQuyetDinh"),
            typed.day("ngayQuyetDinh"),
            typed.text("coQuan"),
            typed.text("xa"),
            typed.day("han"));
    try {
      inspections.open(actor, plan);
      return new ModelAndView("redirect:" + BASE + "/" + plan.id());
    } catch (RejectedForm rejected) {
      return form(actor, rejected.errors());
    }
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return new ModelAndView(
        "inspections/web/plan",
        "model",
        new InspectionPlanPage(inspections.plan(actor, id), inspections.today()));
  }

  @GetMapping(ONE + "/kiem-tra.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID id) {
    InspectionPlan plan = inspections.plan(actor, id);
    List<List<Object>> rows = new ArrayList<>();
    for (Target target : plan.targets()) {
      if (target.findings().isEmpty()) {
        rows.add(row(target, List.of("", "", "", "", "")));
      }
      for (Finding found : target.findings()) {
        rows.add(
            row(
                target,
                List.of(
                    found.words(),
                    text("inspections.severity." + found.severity()),
                    found.remedy(),
                    found.due().toString(),
                    text("inspections.standing." + found.standing()))));
      }
    }
    Sheet sheet =
        new Sheet(
            text("inspections.sheet"),
            List.of(plan.title()),
            Stream.of(
                    "kind",
                    "target",
                    "due",
                    "held",
                    "finding",
                    "severity",
                    "remedy",
                    "finding-due",
                    "standing")
                .map(column -> Sheet.Column.words(text("inspections.column." + column)))
                .toList(),
            rows,
            false,
            List.of());
    return books.of("kiem-tra.xlsx", List.of(sheet), Texts.VIETNAMESE);
  }

  private List<Object> row(Target target, List<Object> finding) {
    List<Object> row = new ArrayList<>();
    row.add(text("inspections.kind." + target.kind()));
    row.add(target.name());
    row.add(target.due().toString());
    row.add(target.held().map(held -> held.on().toString()).orElse(""));
    row.addAll(finding);
    return row;
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
