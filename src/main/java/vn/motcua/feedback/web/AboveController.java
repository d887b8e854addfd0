package vn.motcua.feedback.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.Petitions;
import vn.motcua.shared.Actor;

/** What communes took out of the counts of feedback and sent down its legal path, from above. */
@Controller
class AboveController {
  static final String PATH = "/ban-lam-viec/don-theo-luat";

  private final Petitions petitions;
  private final Clock clock;

  AboveController(Petitions petitions, Clock clock) {
    this.petitions = petitions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "1") String trang) {
    int page = trang.matches("[1-9]\\d{0,4}") ? Integer.parseInt(trang) : 1;
    return new ModelAndView(
        "feedback/web/above",
        "model",
        new AbovePage(actor, petitions.above(actor, page), page, clock.instant()));
  }
}
