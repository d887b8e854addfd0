package vn.motcua.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.CalendarChange.Act;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/**
 * The administrator's changes to the calendar of the own unit. They hold from today on; what was
 * reckoned with the days they touch is reckoned again in the same transaction, each due date that
 * moves with an event of its own. Each change leaves a line in the book of changes.
 */
@Component
public class CalendarChanges {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final CalendarStore store;
  private final CalendarSearch search;
  private final WorkingCalendars calendars;
  private final CalendarNews news;
  private final Texts texts;
  private final Clock clock;

  CalendarChanges(
      CalendarStore store,
      CalendarSearch search,
      WorkingCalendars calendars,
      CalendarNews news,
      Texts texts,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.calendars = calendars;
    this.news = news;
    this.texts = texts;
    this.clock = clock;
  }

  /** The unit's own day rules, by date. */
  public List<DayRule> daysOf(UnitId unit) {
    return search.daysOf(unit);
  }

  /** The unit's own opening hours, by first day in force; before them the usual ones hold. */
  public List<WeeklyHours> hoursOf(UnitId unit) {
    return search.hoursOf(unit);
  }

  /** The latest changes, newest first. */
  public List<CalendarChange> latest(UnitId unit) {
    return search.changesOf(unit, 20);
  }

  /** Makes a day of the own unit a day off or a make-up working day. */
  @Transactional
  public void setDay(Actor actor, DayRule rule) {
    requireAdministrator(actor);
    requireFuture(rule.date());
    if (rule.name().isBlank()
        || rule.name().length() > DayRule.LONGEST_NAME
        || rule.name().chars().anyMatch(Character::isISOControl)) {
      throw new Refusal("deadlines.refusal.day-name", DayRule.LONGEST_NAME, rule.name().length());
    }
    CalendarDay plain = calendars.calendarOf(actor.unit()).withoutRule(rule.date());
    if (rule.kind().isOff() && !plain.pattern().isOpen()) {
      throw new Refusal("deadlines.refusal.already-off", DAY.format(rule.date()));
    }
    if (!rule.kind().isOff()
        && plain.working()
        && calendars.calendarOf(actor.unit()).ruleOn(rule.date()).isEmpty()) {
      throw new Refusal("deadlines.refusal.already-working", DAY.format(rule.date()));
    }
    store.setDay(actor.unit(), rule);
    remember(actor, Act.DAY_SET, rule.date(), rule.kind() + " " + rule.name(), rule.name());
  }

  /** Takes the unit's own rule for a day away; the country's rule, if any, holds again. */
  @Transactional
  public void removeDay(Actor actor, LocalDate day) {
    requireAdministrator(actor);
    requireFuture(day);
    if (!store.removeDay(actor.unit(), day)) {
      throw new NotFound("own day rule " + day);
    }
    remember(actor, Act.DAY_REMOVED, day, "", "");
  }

  /** Sets the opening hours from a day on, until later ones take over. */
  @Transactional
  public void setHours(Actor actor, WeeklyHours hours) {
    requireAdministrator(actor);
    requireFuture(hours.from());
    store.setHours(actor.unit(), hours);
    remember(actor, Act.HOURS_SET, hours.from(), told(hours), "");
  }

  /** Takes away opening hours that have not begun; what was in force before goes on. */
  @Transactional
  public void removeHours(Actor actor, LocalDate from) {
    requireAdministrator(actor);
    requireFuture(from);
    if (!store.removeHours(actor.unit(), from)) {
      throw new NotFound("own hours from " + from);
    }
    remember(actor, Act.HOURS_REMOVED, from, "", "");
  }

  /** Says up to which day the published holidays have been entered. */
  @Transactional
  public void setCompleteUntil(Actor actor, LocalDate until) {
    requireAdministrator(actor);
    if (until.isBefore(ShippedCalendar.COMPLETE_UNTIL) || until.isAfter(LATEST)) {
      throw new Refusal(
          "deadlines.refusal.complete-until",
          DAY.format(until),
          DAY.format(ShippedCalendar.COMPLETE_UNTIL));
    }
    // From then on nothing is added by law alone: a Tết nobody entered would become working days.
    calendars
        .calendarOf(actor.unit())
        .tetWithoutDaysOff(until)
        .ifPresent(tet -> {
          throw new Refusal("deadlines.refusal.tet-missing", tet.getYear(), DAY.format(tet));
        });
    store.setCompleteUntil(actor.unit(), until);
    remember(actor, Act.COMPLETE_UNTIL, until, "", "");
  }

  private void requireFuture(LocalDate day) {
    LocalDate today = OfficeTime.date(clock.instant());
    if (day.isBefore(today)) {
      throw new Refusal("deadlines.refusal.past", DAY.format(day), DAY.format(today));
    }
    if (day.isAfter(LATEST)) {
      throw new Refusal("deadlines.refusal.far", DAY.format(day));
    }
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("calendar of unit " + actor.unit());
    }
  }

  /**
   * @param detail for the book of changes
   * @param name of the day, for the people whose dossiers it moves; empty where it has none
   */
  private void remember(Actor actor, Act act, LocalDate day, String detail, String name) {
    store.remember(actor, clock.instant(), act.name(), day, detail);
    String why = texts.text(Texts.VIETNAMESE, "deadlines.calendar.change." + act, DAY.format(day));
    news.tell(actor, name.isEmpty() ? why : why + ": " + name);
  }

  /** For instance "1 07:30–11:30 13:00–17:00; 2 …", weekdays by number. */
  private static String told(WeeklyHours hours) {
    return hours.sessions().entrySet().stream()
        .map(day ->
            day.getKey().getValue()
                + day.getValue().stream()
                    .map(session -> " " + session.start() + "–" + session.end())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }
}
