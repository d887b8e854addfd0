package vn.motcua.reception.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.reception.PrintedVisits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** The register of reception (03/TCD) for a stretch of days, on the screen and on paper. */
@Controller
@RequestMapping(DaysController.BASE)
class RegisterController {
  private final PrintedVisits printed;
  private final Clock clock;

  RegisterController(PrintedVisits printed, Clock clock) {
    this.printed = printed;
    this.clock = clock;
  }

  private record Days(LocalDate from, LocalDate to) {}

  @GetMapping("/so")
  ModelAndView index(Actor actor, @RequestParam Map<String, String> fields) {
    Days days = days(fields);
    return new ModelAndView(
        "reception/web/register",
        "model",
        new VisitRegisterPage(
            days.from(),
            days.to(),
            Slice.of(
                printed.rows(actor, days.from(), days.to()),
                fields.getOrDefault("trang", ""),
                DaysController.BASE + "/so?tu=" + days.from() + "&den=" + days.to())));
  }

  @GetMapping("/so.pdf")
  ResponseEntity<byte[]> print(Actor actor, @RequestParam Map<String, String> fields) {
    Days days = days(fields);
    return Steps.pdf("so-tiep-cong-dan", printed.register(actor, days.from(), days.to()));
  }

  /** This month, unless other days are asked for; at most a year, in order. */
  private Days days(Map<String, String> fields) {
    LocalDate today = OfficeTime.date(clock.instant());
    Typed typed = new Typed(fields);
    LocalDate from = typed.text("tu").isEmpty() ? today.withDayOfMonth(1) : typed.day("tu");
    LocalDate to = typed.text("den").isEmpty() ? today : typed.day("den");
    boolean sound =
        typed.errors().isEmpty() && !to.isBefore(from) && !to.isAfter(from.plusYears(1));
    return sound ? new Days(from, to) : new Days(today.withDayOfMonth(1), today);
  }
}
