package vn.motcua.recognition.web;

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
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.recognition.CriteriaSets;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.Rejected;
import vn.motcua.recognition.Roads;
import vn.motcua.recognition.Target;
import vn.motcua.recognition.Targets;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The years of recognition of a province: opened, read as a list of communes, closed. */
@Controller
@RequestMapping(PeriodsController.BASE)
class PeriodsController {
  static final String BASE = "/chuong-trinh/cong-nhan";
  static final String ONE = "/{province:[0-9]{2}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final RecognitionPeriods periods;
  private final CriteriaSets sets;
  private final Roads roads;
  private final Targets targets;
  private final StandingSheet sheet;
  private final YearsSheet years;

  PeriodsController(
      RecognitionPeriods periods,
      CriteriaSets sets,
      Roads roads,
      Targets targets,
      StandingSheet sheet,
      YearsSheet years) {
    this.periods = periods;
    this.sets = sets;
    this.roads = roads;
    this.targets = targets;
    this.sheet = sheet;
    this.years = years;
  }

  static String address(RecognitionPeriod period) {
    return BASE + "/" + period.province() + "/" + period.id();
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return index(actor, Map.of());
  }

  private ModelAndView index(Actor actor, Map<String, Message> errors) {
    UnitId province = periods.province(actor);
    return said(
        new ModelAndView(
            "recognition/web/periods",
            "model",
            new PeriodsPage(
                periods.of(actor),
                sets.of(province),
                targets.of(province),
                province,
                actor.unit(),
                CriteriaSets.mayLead(actor),
                errors)),
        errors);
  }

  @GetMapping("/cac-nam.xlsx")
  ResponseEntity<byte[]> years(Actor actor) {
    UnitId province = periods.province(actor);
    return years.years(periods.of(actor), targets.of(province), sets.of(province));
  }

  @GetMapping("/nam/moi")
  ModelAndView form(Actor actor) {
    return form(actor, Map.of());
  }

  private ModelAndView form(Actor actor, Map<String, Message> errors) {
    if (!CriteriaSets.mayLead(actor)) {
      throw new NotFound("a year of another");
    }
    return said(
        new ModelAndView(
            "recognition/web/period_new",
            "model",
            new NewPeriodPage(
                UUID.randomUUID().toString(),
                periods.models(actor.unit()),
                sets.of(actor.unit()),
                errors)),
        errors);
  }

  @PostMapping("/nam")
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed) {
    Fields fields = new Fields(typed);
    String[] set = fields.text("bo").split("/", 2);
    if (set.length < 2 || !UnitId.isWellFormed(set[0])) {
      return form(actor, Map.of("bo", Message.of("recognition.error.set")));
    }
    UUID id = fields.id("khoa");
    try {
      periods.open(
          actor,
          new RecognitionPeriods.Draft(
              id,
              fields.text("moHinh"),
              new UnitId(set[0]),
              new Fields(Map.of("bo", set[1])).id("bo"),
              fields.number("nam"),
              fields.text("ten")));
      return new ModelAndView("redirect:" + BASE + "/" + actor.unit() + "/" + id);
    } catch (Rejected rejected) {
      return form(actor, rejected.errors());
    }
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable String province, @PathVariable UUID id) {
    RecognitionPeriod period = periods.byId(actor, new UnitId(province), id);
    if (!actor.unit().isProvince()) {
      return new ModelAndView("redirect:" + address(period) + "/" + actor.unit());
    }
    return show(actor, period, Map.of());
  }

  private ModelAndView show(Actor actor, RecognitionPeriod period, Map<String, Message> errors) {
    return said(
        new ModelAndView(
            "recognition/web/period",
            "model",
            new PeriodPage(
                period,
                roads.all(actor, period.province(), period.id()),
                RecognitionPeriods.mayClose(actor, period),
                RecognitionPeriods.mayReopen(actor, period),
                errors)),
        errors);
  }

  @GetMapping(ONE + "/danh-sach.xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor, @PathVariable String province, @PathVariable UUID id) {
    RecognitionPeriod period = periods.byId(actor, new UnitId(province), id);
    return sheet.of(period, roads.all(actor, period.province(), period.id()));
  }

  @PostMapping(ONE + "/dong")
  ModelAndView close(Actor actor, @PathVariable String province, @PathVariable UUID id) {
    RecognitionPeriod period = periods.byId(actor, new UnitId(province), id);
    periods.close(actor, period);
    return new ModelAndView("redirect:" + address(period));
  }

  @PostMapping(ONE + "/mo-lai")
  ModelAndView reopen(
      Actor actor,
      @PathVariable String province,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed) {
    RecognitionPeriod period = periods.byId(actor, new UnitId(province), id);
    try {
      periods.reopen(actor, period, new Fields(typed).text("lyDo"));
      return new ModelAndView("redirect:" + address(period));
    } catch (Rejected rejected) {
      return show(actor, period, rejected.errors());
    }
  }

  @PostMapping("/chi-tieu")
  ModelAndView target(Actor actor, @RequestParam Map<String, String> typed) {
    Fields fields = new Fields(typed);
    try {
      targets.set(
          actor, new Target(fields.number("nam"), fields.number("phanTram"), fields.text("nguon")));
      return new ModelAndView("redirect:" + BASE + "#chi-tieu");
    } catch (Rejected rejected) {
      return index(actor, rejected.errors());
    }
  }

  static ModelAndView said(ModelAndView page, Map<String, Message> errors) {
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
