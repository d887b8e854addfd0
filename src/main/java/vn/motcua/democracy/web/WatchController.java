package vn.motcua.democracy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Supervision;
import vn.motcua.dossiers.RedactedTimelines;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;

/** Where the Front and the Party secretary begin: what they may see, and what nobody shows them. */
@Controller
@RequestMapping(WatchController.BASE)
class WatchController {
  static final String BASE = "/giam-sat";

  private final Units units;
  private final Supervision supervision;

  WatchController(Units units, Supervision supervision) {
    this.units = units;
    this.supervision = supervision;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "democracy/web/watch",
        "model",
        new WatchPage(
            units.byId(actor.unit()),
            actor.name(),
            RedactedTimelines.mayLook(actor),
            supervision.drafts(actor.unit()).stream().filter(draft -> !draft.criticised()).toList(),
            supervision.today()));
  }
}
