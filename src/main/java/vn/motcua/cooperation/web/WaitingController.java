package vn.motcua.cooperation.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.cooperation.Errands;
import vn.motcua.cooperation.Waiting;
import vn.motcua.shared.Actor;

/** What the unit waits for from others: open, to send, late; and how the others kept their time. */
@Controller
@RequestMapping("/ban-lam-viec/phoi-hop")
class WaitingController {
  private final Errands errands;
  private final Waiting waiting;
  private final Clock clock;

  WaitingController(Errands errands, Waiting waiting, Clock clock) {
    this.errands = errands;
    this.waiting = waiting;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "cooperation/web/waiting",
        "model",
        new WaitingPage(
            errands.open(actor.unit()),
            errands.awayFollowers(actor.unit()),
            waiting.outside(actor.unit()),
            waiting.toSend(actor.unit()),
            waiting.figures(actor.unit()),
            waiting.ourParts(actor.unit()),
            clock.instant()));
  }
}
