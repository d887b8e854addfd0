package vn.motcua.reporting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Alarm;
import vn.motcua.dossiers.Alarms;
import vn.motcua.dossiers.AwayHolder;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.DossierList;
import vn.motcua.dossiers.Question;
import vn.motcua.dossiers.Questions;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.RosterLine;
import vn.motcua.reporting.Balances;
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
  private final Alarms alarms;
  private final Questions questions;
  private final Officers officers;
  private final List<OwnReminders> others;
  private final Balances balances;
  private final Clock clock;

  LeaderController(
      Figures figures,
      LeadersDay day,
      Desk desk,
      Alarms alarms,
      Questions questions,
      Officers officers,
      List<OwnReminders> others,
      Balances balances,
      Clock clock) {
    this.balances = balances;
    this.figures = figures;
    this.day = day;
    this.desk = desk;
    this.alarms = alarms;
    this.questions = questions;
    this.officers = officers;
    this.others = List.copyOf(others);
    this.clock = clock;
  }

  @GetMapping("/lanh-dao")
  ModelAndView show(Actor actor) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("leader's page");
    }
    UnitId unit = actor.unit();
    Map<UUID, String> phones = phones(unit);
    Map<UUID, Question> asked =
        questions.askedBy(actor).stream()
            .collect(Collectors.toMap(Question::dossier, question -> question));
    YearMonth month = figures.thisMonth();
    DossierList awaiting = day.awaiting(actor);
    LeaderPage page =
        new LeaderPage(
            unit.code(),
            OfficeTime.date(clock.instant()),
            figures.today(unit),
            awaiting(actor, awaiting),
            awaiting.total(),
            work(unit, day.late(unit), phones, asked),
            atRisk(actor, phones, asked),
            work(unit, day.dueToday(unit), phones, asked),
            day.nextWorkingDay(unit),
            work(unit, day.dueNext(unit), phones, asked),
            day.countDueNext(unit),
            day.away(unit),
            alarms.away(actor).stream()
                .collect(Collectors.toMap(one -> one.officer().id(), AwayHolder::open)),
            month,
            figures.month(unit, month),
            figures.fields(unit, month),
            others.stream()
                .flatMap(one -> one.of(actor).stream())
                .filter(one -> one.chip().equals("late"))
                .toList(),
            balances.broken(actor));
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
                "",
                null))
        .toList();
  }

  private List<LeaderPage.Work> work(
      UnitId unit, List<DueLine> lines, Map<UUID, String> phones, Map<UUID, Question> asked) {
    return lines.stream()
        .map(line ->
            new LeaderPage.Work(
                line.id(),
                line.code(),
                line.procedure(),
                desk.timeLeft(unit, line.dueAt(), line.measure()),
                line.holderName(),
                digits(phones.getOrDefault(line.holder(), "")),
                asked.get(line.id())))
        .toList();
  }

  private List<LeaderPage.Work> atRisk(
      Actor actor, Map<UUID, String> phones, Map<UUID, Question> asked) {
    return alarms.of(actor).stream()
        .filter(alarm -> alarm.kind() == Alarm.Kind.APOLOGY_DRAFTED)
        .map(Alarm::line)
        .map(line ->
            new LeaderPage.Work(
                line.id(),
                line.shownCode(),
                line.procedure(),
                desk.timeLeft(actor.unit(), line.dueAt(), line.measure()),
                line.holderName(),
                digits(phones.getOrDefault(line.holder(), "")),
                asked.get(line.id())))
        .toList();
  }

  private static String digits(String phone) {
    return phone.replaceAll("[^0-9+]", "");
  }

  private Map<UUID, String> phones(UnitId unit) {
    Instant now = clock.instant();
    Map<UUID, String> phones = new HashMap<>();
    for (RosterLine line : officers.directory(unit)) {
      phones.put(line.officer().id(), line.phoneAt(now));
    }
    return phones;
  }
}
