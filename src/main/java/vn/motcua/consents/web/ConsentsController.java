package vn.motcua.consents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizens.Arrivals;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.Citizens;
import vn.motcua.consents.Consent;
import vn.motcua.consents.Consents;
import vn.motcua.consents.NewConsent;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** Whom I help, and who helps me. */
@Controller
@RequestMapping(ConsentsPage.ADDRESS)
class ConsentsController {
  private final Allowance tries = new Allowance(20, Duration.ofMinutes(30));
  private final Citizens citizens;
  private final Consents consents;
  private final Units units;
  private final Clock clock;

  ConsentsController(Citizens citizens, Consents consents, Units units, Clock clock) {
    this.citizens = citizens;
    this.consents = consents;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(HttpServletRequest request) {
    return citizens
        .visiting(request)
        .map(citizen -> page(citizen, Optional.empty(), new SentForm(Map.of()), Map.of()))
        .orElseGet(ConsentsController::signIn);
  }

  private static ModelAndView signIn() {
    return new ModelAndView("redirect:" + Arrivals.SIGN_IN + "?ve=" + ConsentsPage.ADDRESS);
  }

  private ModelAndView page(
      Citizen citizen, Optional<String> code, SentForm typed, Map<String, Message> errors) {
    return new ModelAndView(
        "consents/web/consents",
        "model",
        new ConsentsPage(
            consents.ofHelper(citizen),
            consents.ofPerson(citizen),
            units.served(),
            code,
            typed,
            errors,
            clock.instant()));
  }

  @PostMapping
  ModelAndView create(@RequestParam Map<String, String> fields, HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    if (citizen.isEmpty()) {
      return signIn();
    }
    if (!tries.take(request.getRemoteAddr())) {
      ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return page;
    }
    SentForm typed = new SentForm(fields);
    try {
      consents.give(citizen.get(), read(typed));
      return new ModelAndView("redirect:" + ConsentsPage.ADDRESS);
    } catch (RejectedForm broken) {
      ModelAndView page = page(citizen.get(), Optional.empty(), typed, broken.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private NewConsent read(SentForm typed) {
    LocalDate last = typed.day("denNgay");
    return new NewConsent(
        units.served().stream()
            .map(Unit::id)
            .filter(one -> one.code().equals(typed.text("xa")))
            .findFirst()
            .orElseGet(() -> units.served().getFirst().id()),
        typed.choice(Consent.Kind.class, "vai").orElse(Consent.Kind.GUIDE),
        new Consent.Person(
            typed.text("ten"), typed.text("so").replace(" ", ""), typed.text("sinh")),
        typed.choice(Consent.Manner.class, "cach").orElse(Consent.Manner.SPOKEN),
        typed.text("chungCu"),
        typed.choice(Consent.Manner.class, "cach").orElse(Consent.Manner.SPOKEN)
                == Consent.Manner.WRITTEN
            ? Optional.ofNullable(typed.day("ngayGiay"))
            : Optional.empty(),
        typed.text("ma"),
        last == null ? LocalDate.MIN : last);
  }

  @PostMapping("/ma")
  ModelAndView code(HttpServletRequest request) {
    return citizens
        .visiting(request)
        .map(citizen ->
            page(citizen, Optional.of(consents.code(citizen)), new SentForm(Map.of()), Map.of()))
        .orElseGet(ConsentsController::signIn);
  }

  @PostMapping("/{unit:\\d{5}}/{id:[0-9a-f-]{36}}/thoi")
  ModelAndView end(@PathVariable String unit, @PathVariable UUID id, HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    citizen.ifPresent(one -> consents.end(one, new UnitId(unit), id));
    return citizen.isEmpty() ? signIn() : new ModelAndView("redirect:" + ConsentsPage.ADDRESS);
  }
}
