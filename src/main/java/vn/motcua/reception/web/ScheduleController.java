package vn.motcua.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.Matter;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.reception.Visit;
import vn.motcua.reception.Visits;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** Who receives when and where; a turn asked for without an account; the page of one's own turn. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/tiep-cong-dan")
class ScheduleController {
  private final ReceptionDays days;
  private final Visits visits;
  private final Commitments commitments;
  private final Units units;
  private final PublicPosts posts;
  private final Clock clock;

  ScheduleController(
      ReceptionDays days,
      Visits visits,
      Commitments commitments,
      Units units,
      PublicPosts posts,
      Clock clock) {
    this.days = days;
    this.visits = visits;
    this.commitments = commitments;
    this.units = units;
    this.posts = posts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(
      @PathVariable("unit") String code, @RequestParam(defaultValue = "") String trang) {
    UnitId unit = new UnitId(code);
    UnitSettings settings = units.settings(unit);
    Slice<ReceptionDay> ahead =
        Slice.of(days.ahead(unit), trang, "/co-quan/" + code + "/tiep-cong-dan");
    Map<UUID, List<ReceptionDay>> changes =
        ahead.lines().stream()
            .filter(ReceptionDay::isChanged)
            .collect(Collectors.toMap(ReceptionDay::id, day -> days.versions(unit, day.id())));
    return new ModelAndView(
        "reception/web/schedule",
        "model",
        new SchedulePage(
            units.byId(unit),
            settings.formOfAddress(),
            settings.dutyPhone(),
            ahead,
            changes,
            days.weeksWithout(unit),
            OfficeTime.local(clock.instant())));
  }

  @GetMapping("/{day}/dang-ky")
  ModelAndView form(@PathVariable("unit") String code, @PathVariable String day) {
    return form(code, day, UUID.randomUUID(), Map.of());
  }

  @PostMapping("/{day}/luot")
  ModelAndView create(
      @PathVariable("unit") String code,
      @PathVariable String day,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    if (posts.areTooMany(request.getRemoteAddr())) {
      return PublicPosts.tooMany();
    }
    UnitId unit = units.settings(new UnitId(code)).unit();
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    Visit.Asking asking = asking(typed);
    return Steps.tried(
        typed,
        () ->
            "/co-quan/%s/tiep-cong-dan/phieu/%s"
                .formatted(code, visits.register(unit, key, Steps.id(day), asking).secret()),
        errors -> form(code, day, key, errors));
  }

  static Visit.Asking asking(Typed typed) {
    Visit.Asking asking =
        new Visit.Asking(
            typed.choice(Matter.values(), "loaiViec"),
            typed.text("hoTen"),
            typed.text("diaChi"),
            typed.text("soGiayTo"),
            typed.text("dienThoai"),
            typed.text("noiDung"),
            typed.number("soNguoi", 1),
            typed.text("veHoSo"));
    typed.also(Visits.wrong(asking));
    return asking;
  }

  @GetMapping("/phieu/{secret}")
  ModelAndView show(@PathVariable("unit") String code, @PathVariable String secret) {
    UnitId unit = new UnitId(code);
    Visit visit = visits.bySecret(unit, secret);
    ReceptionDay day = days.byId(unit, visit.day());
    return new ModelAndView(
        "reception/web/turn",
        "model",
        new TurnPage(
            units.byId(unit),
            units.settings(unit).dutyPhone(),
            day,
            visit,
            day.plan().turn(visit.number()),
            commitments.ofVisit(unit, visit.id())));
  }

  private ModelAndView form(String code, String day, UUID key, Map<String, Message> errors) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    ReceptionDay chosen = days.byId(unit, Steps.id(day));
    return new ModelAndView(
        "reception/web/turn_form",
        "model",
        new TurnFormPage(
            units.byId(unit),
            chosen,
            key,
            chosen.takes(OfficeTime.local(clock.instant())),
            errors));
  }
}
