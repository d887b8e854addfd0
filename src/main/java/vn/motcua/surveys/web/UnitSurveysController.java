package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;
import vn.motcua.surveys.SurveyResults;
import vn.motcua.surveys.UnitResult;

/** What outside surveys found in a commune: for everybody, and with the words for its leader. */
@Controller
class UnitSurveysController {
  private final SurveyResults results;
  private final Units units;

  UnitSurveysController(SurveyResults results, Units units) {
    this.results = results;
    this.units = units;
  }

  @GetMapping("/cong-khai/{unit:\\d{5}}/khao-sat")
  ModelAndView show(@PathVariable("unit") String code) {
    UnitId id = new UnitId(code);
    units.settings(id);
    List<ResultView> shown = results.of(id).stream().map(result -> view(result, Map.of())).toList();
    return new ModelAndView("surveys/web/unit_surveys", "model", page(id, shown));
  }

  @GetMapping(UnitSurveysPage.LEADER)
  ModelAndView leader(Actor actor) {
    List<ResultView> shown =
        results.of(actor.unit()).stream()
            .map(result -> view(result, results.words(actor, result.round(), actor.unit())))
            .toList();
    return new ModelAndView("surveys/web/leader_surveys", "model", page(actor.unit(), shown));
  }

  private ResultView view(UnitResult result, Map<String, List<String>> words) {
    return new ResultView(
        result.round().title(), result, results.own(result), results.yearBefore(result), words);
  }

  private UnitSurveysPage page(UnitId id, List<ResultView> shown) {
    Unit unit = units.byId(id);
    return new UnitSurveysPage(id.code(), unit.fullName(), results.underWay(id), shown);
  }
}
