package vn.motcua.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CertificationRejected;
import vn.motcua.certification.Takings;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** What a day brought at the counter, held against the cash box. */
@Controller
@RequestMapping("/ban-lam-viec/chung-thuc/ngay")
class DayController {
  private final Takings takings;
  private final Clock clock;

  DayController(Takings takings, Clock clock) {
    this.takings = takings;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "") String ngay,
      @RequestParam(defaultValue = "") String dem,
      @RequestParam(defaultValue = "") String loi) {
    return page(actor, day(ngay), Map.of("dem", dem, "loi", loi), Map.of());
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @RequestParam(defaultValue = "") String ngay,
      @RequestParam(defaultValue = "") String dem,
      @RequestParam(defaultValue = "") String loi) {
    LocalDate day = day(ngay);
    try {
      takings.count(actor, day, amount(dem), loi);
      return new ModelAndView("redirect:/ban-lam-viec/chung-thuc/ngay?ngay=" + day);
    } catch (CertificationRejected rejected) {
      ModelAndView page = page(actor, day, Map.of("dem", dem, "loi", loi), rejected.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Actor actor, LocalDate day, Map<String, String> typed, Map<String, Message> errors) {
    return new ModelAndView(
        "certification/web/day",
        "model",
        new DayPage(
            day,
            LocalDate.now(clock),
            takings.totals(actor.unit(), day),
            takings.counts(actor.unit(), day),
            typed,
            errors));
  }

  private LocalDate day(String text) {
    return BookForm.date(text)
        .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2199)
        .orElse(LocalDate.now(clock));
  }

  /** The amount as people write it, "1.250.000" or "1250000"; -1 when it is none. */
  private static long amount(String typed) {
    String digits = typed.replaceAll("[ .đ]", "");
    return digits.matches("[0-9]{1,12}") ? Long.parseLong(digits) : -1;
  }
}
