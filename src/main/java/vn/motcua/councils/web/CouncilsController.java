package vn.motcua.councils.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.councils.CouncilSessions;
import vn.motcua.councils.Keeping;
import vn.motcua.shared.Actor;

/** The councils of a unit: what is ahead, and whether they are kept here or on paper. */
@Controller
@RequestMapping("/ban-lam-viec/hoi-dong")
class CouncilsController {
  private final CouncilSessions sessions;
  private final Keeping keeping;

  CouncilsController(CouncilSessions sessions, Keeping keeping) {
    this.sessions = sessions;
    this.keeping = keeping;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "councils/web/councils",
        "model",
        new CouncilsPage(
            sessions.ahead(actor.unit()), keeping.isHere(actor.unit()), Keeping.mayChoose(actor)));
  }

  @PostMapping
  String update(Actor actor, @RequestParam boolean taiDay) {
    keeping.choose(actor, taiDay);
    return "redirect:/ban-lam-viec/hoi-dong";
  }
}
