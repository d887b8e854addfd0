package vn.motcua.ratings.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.ScoreReports;
import vn.motcua.ratings.TrustReports;
import vn.motcua.shared.Actor;

/** Whether the ratings can be believed, for the leader and for the province. */
@Controller
class TrustController {
  private final TrustReports reports;
  private final ScoreReports scores;
  private final RatingFigures figures;

  TrustController(TrustReports reports, ScoreReports scores, RatingFigures figures) {
    this.reports = reports;
    this.scores = scores;
    this.figures = figures;
  }

  @GetMapping(TrustPage.BASE)
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String ky) {
    Period period = Period.parse(ky).orElseGet(figures::thisQuarter);
    return new ModelAndView(
        "ratings/web/trust",
        "model",
        new TrustPage(period, scores.periods(actor), reports.of(actor, period)));
  }
}
