package vn.motcua.reception.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Officers;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.FollowUps;
import vn.motcua.reception.Matter;
import vn.motcua.reception.PrintedVisits;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.reception.RefusalGround;
import vn.motcua.reception.Visit;
import vn.motcua.reception.VisitAbouts;
import vn.motcua.reception.Visits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** One visit: papers taken in, what was said, the refusal, what follows; each on paper too. */
@Controller
@RequestMapping(DaysController.BASE + "/luot/{id}")
class VisitsController {
  private final Visits visits;
  private final ReceptionDays days;
  private final Commitments commitments;
  private final FollowUps followUps;
  private final VisitAbouts abouts;
  private final PrintedVisits printed;
  private final Officers officers;
  private final Clock clock;

  VisitsController(
      Visits visits,
      ReceptionDays days,
      Commitments commitments,
      FollowUps followUps,
      VisitAbouts abouts,
      PrintedVisits printed,
      Officers officers,
      Clock clock) {
    this.visits = visits;
    this.days = days;
    this.commitments = commitments;
    this.followUps = followUps;
    this.abouts = abouts;
    this.printed = printed;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    return show(actor, Steps.id(id), UUID.randomUUID(), Map.of());
  }

  @PostMapping("/bien-nhan")
  ModelAndView takePapers(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    int copies = typed.number("soBan", 2);
    return acted(
        actor,
        id,
        typed,
        visit -> visits.takePapers(actor, typed.request(), visit, typed.text("taiLieu"), copies));
  }

  @PostMapping("/bien-ban")
  ModelAndView write(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    int seen = typed.number("phienBan", 0);
    Visits.Draft draft =
        new Visits.Draft(
            OfficeTime.instant(typed.day("ngayTiep").atTime(typed.time("gioTiep"))),
            typed.choice(Matter.values(), "loaiViec"),
            typed.text("hoTen"),
            typed.text("diaChi"),
            typed.text("soGiayTo"),
            typed.number("soNguoi", 1),
            typed.text("loiTrinhBay"),
            typed.text("daGiaiQuyet"),
            typed.ticked("thuocThamQuyen"),
            typed.text("huongDan"),
            typed.text("thuLy"),
            typed.text("traLoi"),
            typed.text("ghiChu"));
    return acted(
        actor, id, typed, visit -> visits.write(actor, visit, seen, draft, typed.text("lyDoSua")));
  }

  @PostMapping("/tu-choi")
  ModelAndView refuse(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    RefusalGround ground = typed.choice(RefusalGround.values(), "canCu");
    var known = typed.day("ngayCanCu");
    return acted(
        actor,
        id,
        typed,
        visit -> visits.refuse(actor, visit, ground, typed.text("lyDoTuChoi"), known));
  }

  @PostMapping("/tu-choi/da-gui")
  ModelAndView sent(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    var on = typed.day("ngayGui");
    return acted(
        actor, id, typed, visit -> visits.sent(actor, visit, typed.text("soThongBao"), on));
  }

  @PostMapping("/viec")
  ModelAndView promise(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    Commitments.Draft draft =
        new Commitments.Draft(typed.text("viec"), typed.id("nguoiLam"), typed.day("ngayXong"));
    return acted(actor, id, typed, visit -> followUps.give(actor, key, visit, draft));
  }

  @GetMapping("/bien-nhan/{seq:[0-9]{1,4}}.pdf")
  ResponseEntity<byte[]> receipt(
      Actor actor, @PathVariable String id, @PathVariable("seq") int seq) {
    return Steps.pdf("bien-nhan-" + seq, printed.receipt(actor, Steps.id(id), seq));
  }

  @GetMapping("/bien-ban.pdf")
  ResponseEntity<byte[]> minutes(Actor actor, @PathVariable String id) {
    return Steps.pdf("noi-dung-tiep-cong-dan", printed.minutes(actor, Steps.id(id)));
  }

  @GetMapping("/tu-choi.pdf")
  ResponseEntity<byte[]> refusal(Actor actor, @PathVariable String id) {
    return Steps.pdf("thong-bao-tu-choi", printed.refusal(actor, Steps.id(id)));
  }

  /** One act of the page. */
  private interface Act {
    void on(UUID visit);
  }

  private ModelAndView acted(Actor actor, String id, Typed typed, Act act) {
    UUID visit = Steps.id(id);
    return Steps.tried(
        typed,
        () -> {
          act.on(visit);
          return DaysController.BASE + "/luot/" + visit;
        },
        errors -> show(actor, visit, typed.request(), errors));
  }

  private ModelAndView show(Actor actor, UUID id, UUID key, Map<String, Message> errors) {
    Visit visit = visits.open(actor, id);
    return new ModelAndView(
        "reception/web/visit",
        "model",
        new VisitPage(
            days.byId(actor.unit(), visit.day()),
            visit,
            visits.versions(actor, visit),
            abouts.of(actor, visit),
            commitments.ofVisit(actor.unit(), id),
            visits.looks(actor, visit),
            actor.has(Role.LEADER),
            officers.active(actor.unit()),
            OfficeTime.local(clock.instant()),
            key,
            errors));
  }
}
