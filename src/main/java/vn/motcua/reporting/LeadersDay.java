package vn.motcua.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.DossierFilter;
import vn.motcua.dossiers.DossierList;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.RosterLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** What a leader acts on today: what waits for the signature, who is away, what turns late next. */
@Component
public class LeadersDay {
  private static final int MOST = 50;
  private static final int LONGEST_HOLIDAY = 40;

  private final TodaySearch search;
  private final Desk desk;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Clock clock;

  LeadersDay(
      TodaySearch search, Desk desk, Officers officers, WorkingCalendars calendars, Clock clock) {
    this.search = search;
    this.desk = desk;
    this.officers = officers;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Dossiers that wait for the actor's own decision, the most urgent first. */
  public DossierList awaiting(Actor actor) {
    return desk.inHandOf(actor, DossierFilter.TO_APPROVE, 1);
  }

  /** Who is away now, with the day of return and the stand-in. */
  public List<RosterLine> away(UnitId unit) {
    return officers.directory(unit).stream().filter(line -> line.presence().isAway()).toList();
  }

  /** Past the due instant and still under way, the longest overdue first. */
  public List<DueLine> late(UnitId unit) {
    return search.due(unit, Instant.EPOCH, clock.instant(), MOST);
  }

  /** Due later today. */
  public List<DueLine> dueToday(UnitId unit) {
    return search.due(unit, clock.instant(), endOf(today()), MOST);
  }

  /** Due after today and not later than the unit's next working day. */
  public List<DueLine> dueNext(UnitId unit) {
    return search.due(unit, endOf(today()), endOf(nextWorkingDay(unit)), MOST);
  }

  /** How many are due after today and not later than the unit's next working day. */
  public int countDueNext(UnitId unit) {
    return search.countDue(unit, endOf(today()), endOf(nextWorkingDay(unit)));
  }

  /** The first working day of the unit after today. */
  public LocalDate nextWorkingDay(UnitId unit) {
    WorkingCalendar calendar = calendars.calendarOf(unit);
    LocalDate tomorrow = today().plusDays(1);
    return tomorrow
        .datesUntil(tomorrow.plusDays(LONGEST_HOLIDAY))
        .filter(calendar::isWorkingDay)
        .findFirst()
        .orElse(tomorrow);
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static Instant endOf(LocalDate day) {
    return OfficeTime.instant(day.plusDays(1).atStartOfDay());
  }
}
