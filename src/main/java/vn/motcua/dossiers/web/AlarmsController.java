package vn.motcua.dossiers.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Desk;
import vn.motcua.shared.Actor;

/** What the officer has to see to: nearly due, apologies to sign, breaches. */
@Controller
class AlarmsController {
  private final Alarms alarms;
  private final Desk desk;

  AlarmsController(Alarms alarms, Desk desk) {
    this.alarms = alarms;
    this.desk = desk;
  }

  @GetMapping("/ban-lam-viec/nhac-viec")
  ModelAndView index(Actor actor) {
    AlarmsPage page =
        new AlarmsPage(
            actor.unit(),
            alarms.of(actor).stream()
                .map(alarm ->
                    new AlarmsPage.Row(
                        alarm,
                        desk.timeLeft(actor.unit(), alarm.line().dueAt(), alarm.line().measure())))
                .toList());
    return new ModelAndView("dossiers/web/alarms", "model", page);
  }
}
