package vn.motcua.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.OpenDossiers;
import vn.motcua.reporting.OpenQuestion;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The open data of a unit for people: choose a period, see the figures, take the rows. */
@Controller
class OpenDataController {
  private final OpenDossiers dossiers;
  private final Units units;
  private final OpenDataLimit limit;

  OpenDataController(OpenDossiers dossiers, Units units, OpenDataLimit limit) {
    this.dossiers = dossiers;
    this.units = units;
    this.limit = limit;
  }

  @GetMapping("/cong-khai/{unit:\\d{5}}/du-lieu-mo")
  ModelAndView show(
      @PathVariable("unit") String code,
      @RequestParam(name = "tu", required = false) @Nullable String from,
      @RequestParam(name = "den", required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    UnitId id = new UnitId(code);
    units.settings(id);
    Unit unit = units.byId(id);
    LocalDate today = OfficeTime.date(dossiers.now());
    boolean asked = from != null || to != null;
    OpenQuestion question =
        asked
            ? new OpenQuestion(from, to)
            : new OpenQuestion(today.withDayOfMonth(1).toString(), today.toString());
    boolean wrong = !question.problems().isEmpty();
    boolean waits = !wrong && limit.isTooOften(request.getRemoteAddr());
    OpenDataPage page =
        new OpenDataPage(
            code,
            unit.fullName(),
            wrong ? given(from) : question.period().from().toString(),
            wrong ? given(to) : question.period().to().toString(),
            waits
                ? Map.of("", Message.of("reporting.open.busy", OpenDataRefusals.WAIT))
                : question.problems(),
            wrong || waits ? null : dossiers.count(id, question.period()),
            OpenDossiers.SMALLEST_FIELD,
            !wrong && !question.period().isOver(dossiers.now()));
    ModelAndView view = new ModelAndView("reporting/web/open_data", "model", page);
    if (wrong) {
      view.setStatus(HttpStatus.BAD_REQUEST);
    } else if (waits) {
      view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", OpenDataRefusals.WAIT);
    }
    return view;
  }

  private static String given(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
