package vn.motcua.dossiers.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Registers;
import vn.motcua.shared.Actor;

/** The register of dossiers, on the screen and as form 07. */
@Controller
class RegistersController {
  private final Registers registers;
  private final Clock clock;

  RegistersController(Registers registers, Clock clock) {
    this.registers = registers;
    this.clock = clock;
  }

  @GetMapping(RegisterPage.BASE)
  ModelAndView index(
      Actor actor,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den,
      @RequestParam(defaultValue = "") String trang) {
    Days days = days(tu, den);
    int page = trang.matches("[0-9]{1,5}") ? Integer.parseInt(trang) : 1;
    return new ModelAndView(
        "dossiers/web/register",
        "model",
        new RegisterPage(registers.of(actor.unit(), days.from(), days.to(), page)));
  }

  @GetMapping(RegisterPage.BASE + ".pdf")
  ResponseEntity<byte[]> show(
      Actor actor,
      @RequestParam(defaultValue = "") String tu,
      @RequestParam(defaultValue = "") String den) {
    Days days = days(tu, den);
    return SlipsController.pdf(
        registers.print(actor.unit(), days.from(), days.to()),
        "so-theo-doi-" + days.from() + "-" + days.to());
  }

  /** From the first to the last day, both within. */
  private record Days(LocalDate from, LocalDate to) {}

  /** Unreadable days are this month up to today; days in the wrong order are turned round. */
  private Days days(String from, String to) {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = day(from, today.withDayOfMonth(1));
    LocalDate last = day(to, today);
    return first.isAfter(last) ? new Days(last, first) : new Days(first, last);
  }

  private static LocalDate day(String typed, LocalDate otherwise) {
    try {
      LocalDate day = typed.isEmpty() ? otherwise : LocalDate.parse(typed);
      return day.getYear() >= 2000 && day.getYear() < 2200 ? day : otherwise;
    } catch (DateTimeException _) {
      return otherwise;
    }
  }
}
