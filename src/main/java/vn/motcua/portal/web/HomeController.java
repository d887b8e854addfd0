package vn.motcua.portal.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.OpeningHours;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitHit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Figures;
import vn.motcua.shared.UnitId;

/** The first page: of the only commune served here, of several, or of an empty installation. */
@Controller
class HomeController {
  private static final int MOST_HITS = 8;

  private final Units units;
  private final Communes communes;
  private final WorkingCalendars calendars;
  private final OpeningWords opening;
  private final Figures figures;

  HomeController(
      Units units,
      Communes communes,
      WorkingCalendars calendars,
      OpeningWords opening,
      Figures figures) {
    this.units = units;
    this.communes = communes;
    this.calendars = calendars;
    this.opening = opening;
    this.figures = figures;
  }

  @GetMapping("/")
  ModelAndView index(@RequestParam(name = "xa", defaultValue = "") String typed, Locale locale) {
    List<Unit> served = units.served();
    if (served.isEmpty()) {
      return firstStart(typed);
    }
    if (served.size() == 1) {
      return home(served.getFirst(), locale);
    }
    return new ModelAndView("portal/web/communes", "model", communes.page(served, typed));
  }

  @GetMapping("/co-quan/{unit:\\d{5}}")
  ModelAndView show(@PathVariable("unit") String code, Locale locale) {
    return home(units.byId(new UnitId(code)), locale);
  }

  private ModelAndView home(Unit unit, Locale locale) {
    UnitSettings settings = units.settings(unit.id());
    OpeningHours today = calendars.today(unit.id());
    HomePage page =
        new HomePage(
            unit.id().code(),
            unit.fullName(),
            settings.formOfAddress(),
            settings.centreName(),
            settings.address(),
            settings.dutyPhone(),
            today.open(),
            opening.heading(today, locale),
            opening.sentences(today, locale),
            figures.thisMonth(),
            figures.month(unit.id(), figures.thisMonth()));
    return new ModelAndView("portal/web/home", "model", page);
  }

  private ModelAndView firstStart(String typed) {
    List<UnitHit> hits =
        units.search(typed, MOST_HITS * 2).stream()
            .filter(hit -> !hit.unit().id().isProvince())
            .limit(MOST_HITS)
            .toList();
    String code = hits.isEmpty() ? "" : hits.getFirst().unit().id().code();
    return new ModelAndView(
        "portal/web/first_start", "model", new FirstStartPage(typed.strip(), hits, code));
  }
}
