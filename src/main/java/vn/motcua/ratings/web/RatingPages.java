package vn.motcua.ratings.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.Asked;
import vn.motcua.ratings.ScoreRules;
import vn.motcua.ratings.Way;
import vn.motcua.web.Message;

/** Puts the form together. */
@Component
class RatingPages {
  private final Units units;
  private final Officers officers;
  private final ScoreRules rules;

  RatingPages(Units units, Officers officers, ScoreRules rules) {
    this.units = units;
    this.officers = officers;
    this.rules = rules;
  }

  ModelAndView form(Way way, Asked asked, RatingForm form, Map<String, Message> errors) {
    return new ModelAndView(
        "ratings/web/rating",
        "model",
        new RatingPage(
            way,
            units.byId(asked.unit()).fullName(),
            officers.find(asked.unit(), asked.officer()).map(Officer::name).orElse(""),
            asked,
            rules.asked(),
            form,
            errors));
  }

  static ModelAndView typing(String problem) {
    return new ModelAndView("ratings/web/way", "model", new WayPage(problem));
  }
}
