package vn.motcua.ratings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.ScoreReports;
import vn.motcua.ratings.ScoreRule;
import vn.motcua.ratings.Tally;
import vn.motcua.ratings.TrustReports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** What citizens said: for everybody, and with officers and words for the unit's leader. */
@Controller
class UnitRatingsController {
  private final RatingFigures figures;
  private final ScoreReports reports;
  private final TrustReports trust;
  private final Units units;

  UnitRatingsController(
      RatingFigures figures, ScoreReports reports, TrustReports trust, Units units) {
    this.figures = figures;
    this.reports = reports;
    this.trust = trust;
    this.units = units;
  }

  @GetMapping("/cong-khai/{unit:\\d{5}}/danh-gia")
  ModelAndView show(@PathVariable("unit") String code, @RequestParam(defaultValue = "") String ky) {
    UnitId id = new UnitId(code);
    units.settings(id);
    return new ModelAndView("ratings/web/unit_ratings", "model", page(units.byId(id), period(ky)));
  }

  @GetMapping("/lanh-dao/danh-gia")
  ModelAndView leader(Actor actor, @RequestParam(defaultValue = "") String ky) {
    Period period = period(ky);
    return new ModelAndView(
        "ratings/web/leader_ratings",
        "model",
        new LeaderRatingsPage(
            page(units.byId(actor.unit()), period),
            figures.officers(actor, period).stream()
                .map(group ->
                    new LeaderRatingsPage.Line(
                        group, figures.score(ScoreRule.Of.STAFF, group.tally())))
                .toList(),
            figures.words(actor, period),
            figures.apologies(actor.unit(), period),
            trust.reprints(actor, period)));
  }

  private UnitRatingsPage page(Unit unit, Period period) {
    Tally tally = figures.unit(unit.id(), period);
    return new UnitRatingsPage(
        unit.id().code(),
        unit.fullName(),
        period,
        figures.periods(unit.id()),
        figures.rights(unit.id(), period),
        tally,
        reports.of(unit, period),
        figures.fields(unit.id(), period));
  }

  /** The one asked for; this quarter when it cannot be read. */
  private Period period(String typed) {
    return Period.parse(typed).orElseGet(figures::thisQuarter);
  }
}
