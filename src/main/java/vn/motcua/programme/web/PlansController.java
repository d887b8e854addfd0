package vn.motcua.programme.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanDraft;
import vn.motcua.programme.PlanFile;
import vn.motcua.programme.PlanRejected;
import vn.motcua.programme.Plans;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** Plans: opened from a table, read as a list or along the year, told of part by part. */
@Controller
@RequestMapping(PlansController.BASE)
class PlansController {
  static final String BASE = "/chuong-trinh/ke-hoach";
  static final String ONE = "/{unit:[0-9]{2}|[0-9]{5}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Plans plans;
  private final PlanSheets sheets;
  private final PlanListSheet list;
  private final Spreadsheets books;

  PlansController(Plans plans, PlanSheets sheets, PlanListSheet list, Spreadsheets books) {
    this.list = list;
    this.books = books;
    this.plans = plans;
    this.sheets = sheets;
  }

  static String address(Plan plan) {
    return BASE + "/" + plan.unit() + "/" + plan.id();
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "programme/web/plans",
        "model",
        new PlansPage(plans.plans(actor), Plans.mayPlan(actor), plans.today()));
  }

  @GetMapping("/cac-ke-hoach.xlsx")
  ResponseEntity<byte[]> list(Actor actor) {
    return list.of(plans.plans(actor), plans.today());
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor) {
    return form(actor, Map.of(), List.of());
  }

  private ModelAndView form(
      Actor actor, Map<String, Message> errors, List<PlanFile.Problem> problems) {
    if (!Plans.mayPlan(actor)) {
      throw new NotFound("plans of another");
    }
    ModelAndView page =
        new ModelAndView(
            "programme/web/plan_new",
            "model",
            new NewPlanPage(
                UUID.randomUUID().toString(), plans.today().getYear(), errors, problems));
    if (!errors.isEmpty() || !problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @GetMapping("/mau.xlsx")
  ResponseEntity<byte[]> template() {
    return workbook("ke-hoach-mau.xlsx", sheets.empty(plans.today().getYear()));
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @RequestParam Map<String, String> fields,
      @RequestParam("tep") MultipartFile file) {
    PlanDraft draft =
        new PlanDraft(
            id(text(fields, "khoa")),
            number(text(fields, "nam")),
            text(fields, "ten"),
            text(fields, "soQuyetDinh"),
            day(text(fields, "ngayQuyetDinh")));
    try {
      Plans.Opened opened = plans.open(actor, draft, file.getBytes());
      return opened.plan().isPresent()
          ? new ModelAndView("redirect:" + BASE + "/" + actor.unit() + "/" + draft.id())
          : form(actor, Map.of(), opened.problems());
    } catch (PlanRejected rejected) {
      return form(actor, rejected.errors(), List.of());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @GetMapping(ONE)
  ModelAndView show(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String xem,
      @RequestParam(defaultValue = "") String chi) {
    return show(actor, plans.plan(actor, new UnitId(unit), id), xem, chi, Map.of());
  }

  private ModelAndView show(
      Actor actor, Plan plan, String view, String only, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "programme/web/plan",
            "model",
            new PlanPage(
                plan,
                plans.today(),
                PlanPage.viewOf(view),
                PlanPage.Filter.of(only),
                plans.owns(actor, plan),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping(ONE + "/khoa")
  ModelAndView close(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    Plan plan = plans.plan(actor, new UnitId(unit), id);
    try {
      plans.close(
          actor,
          plan,
          number(text(fields, "lan")),
          text(fields, "khoa").equals("true"),
          text(fields, "viSao"));
      return new ModelAndView("redirect:" + address(plan));
    } catch (PlanRejected rejected) {
      return show(actor, plan, "", "", rejected.errors());
    } catch (Refusal refusal) {
      return show(
          actor, plan, "", "", Map.of("khoa", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @GetMapping(ONE + "/ke-hoach.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String unit, @PathVariable UUID id) {
    return workbook("ke-hoach.xlsx", sheets.of(plans.plan(actor, new UnitId(unit), id)));
  }

  private ResponseEntity<byte[]> workbook(String name, Sheet sheet) {
    return books.of(name, List.of(sheet), Texts.VIETNAMESE);
  }

  static String text(Map<String, String> fields, String field) {
    return fields.getOrDefault(field, "").replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + text.length() + " characters");
    }
  }

  static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }

  static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
