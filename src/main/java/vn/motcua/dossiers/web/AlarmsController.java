package vn.motcua.dossiers.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Questions;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What the officer has to see to: nearly due, apologies to sign, breaches. */
@Controller
class AlarmsController {
  private final Alarms alarms;
  private final Desk desk;
  private final ClockAlarm clockAlarm;
  private final Questions questions;
  private final List<OwnReminders> others;

  AlarmsController(
      Alarms alarms,
      Questions questions,
      Desk desk,
      ClockAlarm clockAlarm,
      List<OwnReminders> others) {
    this.alarms = alarms;
    this.questions = questions;
    this.desk = desk;
    this.clockAlarm = clockAlarm;
    this.others = List.copyOf(others);
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
                .toList(),
            alarms.away(actor),
            questions.waitingFor(actor),
            actor.has(Role.LEADER) ? questions.askedBy(actor) : List.of(),
            others.stream().flatMap(one -> one.of(actor).stream()).toList(),
            clockAlarm.recent());
    return new ModelAndView("dossiers/web/alarms", "model", page);
  }
}
