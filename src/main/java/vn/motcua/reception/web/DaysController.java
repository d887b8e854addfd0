package vn.motcua.reception.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Officers;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.reception.ReceptionKind;
import vn.motcua.reception.Visits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** The schedule of receptions at the desk: planned, changed, cancelled; turns given at the desk. */
@Controller
@RequestMapping(DaysController.BASE)
class DaysController {
  static final String BASE = "/ban-lam-viec/tiep-cong-dan";
  private static final int PAST_DAYS = 60;

  private final ReceptionDays days;
  private final Visits visits;
  private final Officers officers;
  private final Clock clock;

  DaysController(ReceptionDays days, Visits visits, Officers officers, Clock clock) {
    this.days = days;
    this.visits = visits;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String trang) {
    return index(actor, UUID.randomUUID(), trang, Map.of());
  }

  @PostMapping("/ngay")
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    ReceptionDay.Plan plan = plan(typed);
    return Steps.tried(
        typed,
        () -> BASE + "/ngay/" + days.plan(actor, key, plan),
        errors -> index(actor, key, "", errors));
  }

  @GetMapping("/ngay/{id}")
  ModelAndView show(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String trang) {
    return show(actor, Steps.id(id), UUID.randomUUID(), trang, Map.of());
  }

  @PostMapping("/ngay/{id}/thay-doi")
  ModelAndView update(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    ReceptionDay.Plan plan = plan(typed);
    int seen = typed.number("phienBan");
    UUID day = Steps.id(id);
    return Steps.tried(
        typed,
        () -> {
          days.change(actor, day, seen, plan, typed.text("lyDo"));
          return BASE + "/ngay/" + day;
        },
        errors -> show(actor, day, UUID.randomUUID(), "", errors));
  }

  @PostMapping("/ngay/{id}/huy")
  ModelAndView destroy(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    int seen = typed.number("phienBan");
    UUID day = Steps.id(id);
    return Steps.tried(
        typed,
        () -> {
          days.cancel(actor, day, seen, typed.text("lyDoHuy"));
          return BASE + "/ngay/" + day;
        },
        errors -> show(actor, day, UUID.randomUUID(), "", errors));
  }

  @PostMapping("/ngay/{id}/ket-noi-thu")
  ModelAndView test(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID day = Steps.id(id);
    return Steps.tried(
        typed,
        () -> {
          days.tested(actor, day, typed.ticked("thongSuot"), typed.text("ghiChuThu"));
          return BASE + "/ngay/" + day;
        },
        errors -> show(actor, day, UUID.randomUUID(), "", errors));
  }

  @PostMapping("/ngay/{id}/luot")
  ModelAndView register(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    UUID day = Steps.id(id);
    var asking = ScheduleController.asking(typed);
    return Steps.tried(
        typed,
        () -> BASE + "/luot/" + visits.register(actor, key, day, asking).id(),
        errors -> show(actor, day, key, "", errors));
  }

  private static ReceptionDay.Plan plan(Typed typed) {
    return new ReceptionDay.Plan(
        typed.day("ngay"),
        typed.time("tu"),
        typed.time("den"),
        typed.number("phut", 20),
        typed.text("noi"),
        typed.id("nguoiTiep"),
        typed.choice(ReceptionKind.values(), "loaiTiep"),
        typed.ticked("trucTuyen"),
        typed.text("tiepThay"));
  }

  private ModelAndView index(Actor actor, UUID key, String trang, Map<String, Message> errors) {
    LocalDate today = OfficeTime.date(clock.instant());
    return new ModelAndView(
        "reception/web/days",
        "model",
        new DaysPage(
            actor.unit().code(),
            Slice.of(days.ahead(actor.unit()), trang, BASE),
            days.between(actor.unit(), today.minusDays(PAST_DAYS), today.minusDays(1)).reversed(),
            days.weeksWithout(actor.unit()),
            ReceptionDays.mayPlan(actor),
            Visits.mayReceive(actor),
            officers.active(actor.unit()),
            key,
            errors));
  }

  private ModelAndView show(
      Actor actor, UUID id, UUID key, String trang, Map<String, Message> errors) {
    ReceptionDay day = days.byId(actor.unit(), id);
    return new ModelAndView(
        "reception/web/day",
        "model",
        new DayPage(
            actor.unit().code(),
            day,
            days.versions(actor.unit(), id),
            Slice.of(
                visits.ofDay(actor, id).stream()
                    .map(visit -> new DayPage.Line(visit, visits.mayRead(actor, visit)))
                    .toList(),
                trang,
                BASE + "/ngay/" + id),
            days.lastTest(actor.unit(), id),
            days.noticeBy(actor.unit(), day),
            days.testBy(actor.unit(), day),
            ReceptionDays.mayPlan(actor),
            Visits.mayReceive(actor),
            officers.active(actor.unit()),
            OfficeTime.local(clock.instant()),
            key,
            errors));
  }
}
