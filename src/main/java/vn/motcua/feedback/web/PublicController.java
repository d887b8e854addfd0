package vn.motcua.feedback.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.Publishing;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;

/** What everybody reads of a commune's feedback: the counts, and what was answered in public. */
@Controller
class PublicController {
  private final Publishing publishing;
  private final Units units;

  PublicController(Publishing publishing, Units units) {
    this.publishing = publishing;
    this.units = units;
  }

  @GetMapping("/phan-anh/{unit:\\d{5}}")
  ModelAndView show(@PathVariable("unit") String code) {
    UnitSettings settings = units.settings(FeedbackFormPages.unit(code));
    return new ModelAndView(
        "feedback/web/public",
        "model",
        new PublicPage(
            units.byId(settings.unit()),
            publishing.counts(settings.unit()),
            publishing.of(settings.unit())));
  }
}
