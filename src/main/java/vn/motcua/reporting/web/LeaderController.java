package vn.motcua.reporting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.DossierList;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.reporting.DueLine;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.LeadersDay;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The page a leader opens on the telephone in the morning. */
@Controller
class LeaderController {
  private final Figures figures;
  private final LeadersDay day;
  private final Desk desk;
  private final Officers officers;
  private final Clock clock;

  LeaderController(Figures figures, LeadersDay day, Desk desk, Officers officers, Clock clock) {
    this.figures = figures;
    this.day = day;
    this.desk = desk;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping("/lanh-dao")
  ModelAndView show(Actor actor) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("leader's page");
    }
    UnitId unit = actor.unit();
    Map<UUID, String> phones = phones(unit);
    YearMonth month = figures.thisMonth();
    DossierList awaiting = day.awaiting(actor);
    LeaderPage page =
        new LeaderPage(
            unit.code(),
            OfficeTime.date(clock.instant()),
            figures.today(unit),
            awaiting(actor, awaiting),
            awaiting.total(),
            work(unit, day.late(unit), phones),
            work(unit, day.dueToday(unit), phones),
            day.nextWorkingDay(unit),
            work(unit, day.dueNext(unit), phones),
            day.countDueNext(unit),
            day.away(unit),
            month,
            figures.month(unit, month),
            figures.fields(unit, month));
    return new ModelAndView("reporting/web/leader", "model", page);
  }

  private List<LeaderPage.Work> awaiting(Actor actor, DossierList list) {
    return list.lines().stream()
        .map(line ->
            new LeaderPage.Work(
                line.id(),
                line.shownCode(),
                line.procedure(),
                desk.timeLeft(actor.unit(), line.dueAt(), line.measure()),
                "",
                ""))
        .toList();
  }

  private List<LeaderPage.Work> work(UnitId unit, List<DueLine> lines, Map<UUID, String> phones) {
    return lines.stream()
        .map(line ->
            new LeaderPage.Work(
                line.id(),
                line.code(),
                line.procedure(),
                desk.timeLeft(unit, line.dueAt(), line.measure()),
                line.holderName(),
                phones.getOrDefault(line.holder(), "").replaceAll("[^0-9+]", "")))
        .toList();
  }

  private Map<UUID, String> phones(UnitId unit) {
    Instant now = clock.instant();
    Map<UUID, String> phones = new HashMap<>();
    for (Officer officer : officers.active(unit)) {
      phones.put(officer.id(), officer.phones().at(now));
    }
    return phones;
  }
}
