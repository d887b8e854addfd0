package vn.motcua.democracy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Consultation;
import vn.motcua.democracy.Consultations;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;

/** What the people are asked: everybody reads, says an opinion without a name, reads the answer. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/dan-chu" + ConsultationsController.PATH)
class PublicConsultationsController {
  private final Allowance allowance = new Allowance(10, Duration.ofMinutes(20));
  private final Consultations consultations;
  private final Units units;

  PublicConsultationsController(Consultations consultations, Units units) {
    this.consultations = consultations;
    this.units = units;
  }

  @GetMapping
  ModelAndView index(@PathVariable("unit") String code) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    return new ModelAndView(
        "democracy/web/public_consultations",
        "model",
        new PublicConsultationsPage(
            units.byId(unit), consultations.of(unit), consultations.today()));
  }

  @GetMapping("/{id}")
  ModelAndView show(
      @PathVariable("unit") String code,
      @PathVariable String id,
      @RequestParam(name = "da-gui", defaultValue = "") String sent) {
    return page(code, id, !sent.isEmpty(), Typed.fresh());
  }

  @PostMapping("/{id}/y-kien")
  ModelAndView create(
      @PathVariable("unit") String code,
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    if (!allowance.take(request.getRemoteAddr())) {
      ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return page;
    }
    UnitId unit = units.settings(new UnitId(code)).unit();
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "yKien",
        () -> {
          consultations.send(unit, Typed.id(id), typed.key(), typed.text("yKien"));
          return "/co-quan/%s/dan-chu%s/%s?da-gui=1"
              .formatted(unit.code(), ConsultationsController.PATH, Typed.id(id));
        },
        again -> page(code, id, false, again));
  }

  private ModelAndView page(String code, String id, boolean sent, Typed typed) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    Consultation asked = consultations.byId(unit, Typed.id(id));
    return new ModelAndView(
        "democracy/web/public_consultation",
        "model",
        new PublicConsultationPage(
            units.byId(unit),
            asked,
            consultations.matters().get(asked.matter() - 1),
            consultations.today(),
            sent,
            typed));
  }
}
