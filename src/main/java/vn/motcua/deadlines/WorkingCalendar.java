package vn.motcua.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.shared.OfficeTime;

/**
 * The working calendar of one unit: reckons due dates and working time, for any day from 1950 to
 * 2150 (NĐ 118/2025/NĐ-CP as amended, Civil Code 2015 Điều 147–148, Labour Code 2019 Điều 111–112).
 *
 * <p>All times are local ({@link OfficeTime#ZONE}) or instants. A calendar never changes and may be
 * shared by threads; when the rules change, {@link WorkingCalendars} gives out another one.
 */
public final class WorkingCalendar {
  private final CalendarRules rules;
  private final Days days;
  private final Reckoning reckoning;
  private final long completeEnd;

  WorkingCalendar(CalendarRules rules) {
    this.rules = rules;
    days = new Days(rules);
    reckoning = new Reckoning(days);
    completeEnd = LocalNanos.of(rules.completeUntil().plusDays(1).atStartOfDay());
  }

  /** Usual sessions and no public holiday but those by law: for tests and first sketches. */
  public static WorkingCalendar usual() {
    return new WorkingCalendar(
        new CalendarRules(
            List.of(WeeklyHours.USUAL),
            Map.of(),
            Map.of(),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2023, 12, 31)));
  }

  /** The due date of a dossier received in full at that time. */
  public DueDate reckon(LocalDateTime received, TimeLimit limit) {
    return reckon(received, LocalNanos.of(received), limit);
  }

  public DueDate reckon(Instant received, TimeLimit limit) {
    long from = LocalNanos.of(received);
    return reckon(LocalNanos.local(from), from, limit);
  }

  private DueDate reckon(LocalDateTime received, long from, TimeLimit limit) {
    boolean plain = limit.measure() == Measure.CLOCK_HOUR;
    long start = plain ? from : days.clockStart(from);
    long due = reckoning.due(from, start, limit);
    return new DueDate(
        received,
        start == from ? received : LocalNanos.local(start),
        LocalNanos.local(due),
        limit,
        !plain && due >= completeEnd);
  }

  /**
   * Time used between two instants, as the measure counts it: every minute for CLOCK_HOUR, the
   * sessions of working days for WORKING_DAY, all open time for the rest. Zero when {@code to} is
   * not later.
   */
  public Duration timeUsed(LocalDateTime from, LocalDateTime to, Measure measure) {
    return timeUsed(LocalNanos.of(from), LocalNanos.of(to), measure);
  }

  public Duration timeUsed(Instant from, Instant to, Measure measure) {
    return timeUsed(LocalNanos.of(from), LocalNanos.of(to), measure);
  }

  private Duration timeUsed(long from, long to, Measure measure) {
    return from >= to ? Duration.ZERO : Duration.ofNanos(between(from, to, measure));
  }

  /** The same without the pauses, which may overlap and reach beyond both ends. */
  public Duration timeUsed(
      LocalDateTime from, LocalDateTime to, Measure measure, List<Pause> pauses) {
    long sum = 0;
    for (Pause running : Pauses.runningBetween(from, to, pauses)) {
      sum += between(LocalNanos.of(running.from()), LocalNanos.of(running.to()), measure);
    }
    return Duration.ofNanos(sum);
  }

  /** The instant when so much time has been used, counting as {@link #timeUsed} does. */
  public LocalDateTime after(LocalDateTime from, Duration time, Measure measure) {
    return time.isPositive()
        ? LocalNanos.local(after(LocalNanos.of(from), time.toNanos(), measure))
        : from;
  }

  /** When a step that may take so much time, begun then, is due. */
  public Instant stepDue(Instant from, Duration time, Measure measure) {
    return time.isPositive()
        ? LocalNanos.instant(after(LocalNanos.of(from), time.toNanos(), measure))
        : from;
  }

  /**
   * The due date moved on by the pauses within it: by the working time paused, for measures that
   * end with the day by the calendar days paused.
   */
  public DueDate extended(DueDate date, List<Pause> pauses) {
    LocalDateTime due = date.due();
    Measure measure = date.limit().measure();
    for (Pause pause : Pauses.joined(pauses)) {
      if (pause.from().isBefore(due) && pause.to().isAfter(date.clockStart())) {
        LocalDateTime from = later(pause.from(), date.clockStart());
        due =
            LocalNanos.local(
                movedOn(
                    LocalNanos.of(due), LocalNanos.of(from), LocalNanos.of(pause.to()), measure));
      }
    }
    boolean plain = measure == Measure.CLOCK_HOUR;
    return new DueDate(
        date.received(),
        date.clockStart(),
        due,
        date.limit(),
        date.provisional() || !plain && LocalNanos.of(due) >= completeEnd);
  }

  private long movedOn(long due, long from, long to, Measure measure) {
    if (measure.endsWithTheDay()) {
      int nights = LocalNanos.day(to) - LocalNanos.day(from);
      return nights == 0 ? due : reckoning.closingFrom(LocalNanos.day(due) + nights);
    }
    long paused = between(from, to, measure);
    return paused == 0 ? due : after(due, paused, measure);
  }

  /**
   * When the clock of something received then begins to run: at once when open, else on opening.
   */
  public LocalDateTime clockStart(LocalDateTime received) {
    return LocalNanos.local(days.clockStart(LocalNanos.of(received)));
  }

  public boolean isOpen(LocalDateTime at) {
    return clockStart(at).equals(at);
  }

  /** Whether the day counts as a working day; an open Saturday does not. */
  public boolean isWorkingDay(LocalDate date) {
    return rules.day(date).working();
  }

  /** When the Centre is open on that day; empty when it is closed. */
  public List<Session> sessionsOn(LocalDate date) {
    return rules.day(date).pattern().sessions();
  }

  /** What makes the day differ from its weekday: a holiday, a swapped or a make-up day. */
  public Optional<DayRule> ruleOn(LocalDate date) {
    return rules.day(date).rule();
  }

  /** Days off and make-up days among so many days from the first, as runs. */
  public List<UnusualDays> unusualDays(LocalDate first, int days) {
    return UnusualDays.among(rules, first, days);
  }

  /** First day of a Tết up to that day for which nobody has entered any day off yet. */
  Optional<LocalDate> tetWithoutDaysOff(LocalDate until) {
    return IntStream.rangeClosed(completeUntil().getYear() + 1, until.getYear())
        .mapToObj(rules::lunarNewYear)
        .filter(day -> !day.isAfter(until))
        .filter(day -> day.datesUntil(day.plusDays(4)).noneMatch(rules::isPublishedOff))
        .findFirst();
  }

  /** The day as it would be by its weekday alone. */
  CalendarDay withoutRule(LocalDate date) {
    return rules.byWeekday(date);
  }

  /** Working time of an ordinary weekday then. */
  public Duration ordinaryDay(LocalDate date) {
    return Duration.ofMinutes(rules.ordinaryMinutes(date));
  }

  /** Last day whose holidays are published; what lies after is provisional. */
  public LocalDate completeUntil() {
    return rules.completeUntil();
  }

  /** Why the due date is what it is. */
  public Explanation explain(DueDate date) {
    return explain(date, List.of());
  }

  /** Why a due date {@linkplain #extended moved on by pauses} is what it is. */
  public Explanation explain(DueDate date, List<Pause> pauses) {
    return new Explainer(rules).explain(date, Pauses.joined(pauses));
  }

  private long between(long from, long to, Measure measure) {
    return measure == Measure.CLOCK_HOUR ? to - from : days.between(from, to, measure);
  }

  private long after(long from, long nanos, Measure measure) {
    return measure == Measure.CLOCK_HOUR ? from + nanos : days.after(from, nanos, measure);
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }
}
