package vn.motcua.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.OpenDays;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The door to the legal clock: the working calendar of every unit.
 *
 * <p>Calendars are kept in memory and used without a query. At most once a second a node reads the
 * one revision row; when another node has changed any calendar, all are read anew. So a change is
 * known everywhere within a second, and at once on the node that made it. Due dates already given
 * are reckoned again in the transaction of the change ({@link
 * vn.motcua.deadlines.spi.CalendarWatch}).
 */
@Component
public class WorkingCalendars implements OpenDays {
  private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

  private final CalendarSearch search;
  private final Clock clock;
  private volatile @Nullable Known known;

  WorkingCalendars(CalendarSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  /** What was read at one revision; units without rules of their own share one calendar. */
  private record Known(
      UUID revision,
      long lookedAt,
      CalendarSearch.National national,
      WorkingCalendar shared,
      Set<UnitId> ofTheirOwn,
      Map<UnitId, WorkingCalendar> own) {
    Known stillTrue(long now) {
      return new Known(revision, now, national, shared, ofTheirOwn, own);
    }
  }

  /** The calendar of the unit as it stands now; a unit nobody knows has the country's. */
  public WorkingCalendar calendarOf(UnitId unit) {
    Known now = known();
    if (!now.ofTheirOwn().contains(unit)) {
      return now.shared();
    }
    return now.own()
        .computeIfAbsent(unit, id -> new WorkingCalendar(search.rulesOf(id, now.national())));
  }

  /** The calendar as this transaction sees it, with changes nobody else knows of yet. */
  WorkingCalendar uncommitted(UnitId unit) {
    return new WorkingCalendar(search.rulesOf(unit, search.national()));
  }

  /** The due date of a dossier the unit received in full at that instant. */
  public DueDate dueDate(UnitId unit, Instant received, TimeLimit limit) {
    return calendarOf(unit).reckon(received, limit);
  }

  /** Opening hours of the unit today, whether it is open at this moment, and what comes next. */
  public OpeningHours today(UnitId unit) {
    return OpeningHours.of(calendarOf(unit), OfficeTime.local(clock.instant()));
  }

  @Override
  public boolean isOpen(UnitId unit, LocalDate day) {
    return !calendarOf(unit).sessionsOn(day).isEmpty();
  }

  /** Looks into the database before the next answer, because this node has just changed it. */
  void lookAgain() {
    known = null;
  }

  private Known known() {
    Known last = known;
    long now = System.nanoTime();
    if (last != null && now - last.lookedAt() < LOOK_AGAIN) {
      return last;
    }
    // The revision is read first: rules newer than it are only read once more, never missed.
    UUID revision = search.revision();
    Known current =
        last != null && last.revision().equals(revision)
            ? last.stillTrue(now)
            : read(revision, now);
    known = current;
    return current;
  }

  private Known read(UUID revision, long now) {
    CalendarSearch.National national = search.national();
    CalendarRules rules =
        new CalendarRules(
            java.util.List.of(WeeklyHours.USUAL),
            national.days(),
            national.lunar(),
            national.completeFrom(),
            national.completeUntil());
    return new Known(
        revision,
        now,
        national,
        new WorkingCalendar(rules),
        search.unitsOfTheirOwn(),
        new ConcurrentHashMap<>());
  }
}
