package vn.motcua.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.reporting.Balances;
import vn.motcua.reporting.RollupFindings;
import vn.motcua.reporting.Rollups;
import vn.motcua.shared.Actor;

/** The administrator holds the sums of the months against the history, or has them built anew. */
@Controller
@RequestMapping(RollupsController.PAGE)
class RollupsController {
  static final String PAGE = "/quan-tri/so-lieu";

  private final Rollups rollups;
  private final Balances balances;

  RollupsController(Rollups rollups, Balances balances) {
    this.rollups = rollups;
    this.balances = balances;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, RollupsPage.Done.NOTHING, RollupsPage.nothing(actor.unit()));
  }

  /** A check is an act that leaves a line, and its answer is the page itself. */
  @PostMapping("/lan-kiem-tra")
  ModelAndView create(Actor actor) {
    return page(actor, RollupsPage.Done.CHECKED, rollups.check(actor));
  }

  @PostMapping("/lan-dung-lai")
  ModelAndView update(Actor actor) {
    return page(actor, RollupsPage.Done.REBUILT, rollups.rebuild(actor));
  }

  private ModelAndView page(Actor actor, RollupsPage.Done done, RollupFindings found) {
    return new ModelAndView(
        "reporting/web/rollups",
        "model",
        new RollupsPage(done, found, balances.broken(actor), rollups.latest(actor)));
  }
}
