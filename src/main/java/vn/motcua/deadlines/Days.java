package vn.motcua.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All days of one calendar, counted as far as somebody has asked and no further.
 *
 * <p>Safe for many threads: the table they share never changes, a longer one takes its place.
 */
final class Days {
  private static final int YEAR = 366;

  /** A table longer than this answers its one question and is dropped. */
  private static final int LONGEST_KEPT = 30 * YEAR;

  private static final int EARLIEST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
  private static final int LATEST = (int) LocalDate.of(2261, 12, 31).toEpochDay();

  private final CalendarRules rules;
  private volatile @Nullable Timetable table;

  Days(CalendarRules rules) {
    this.rules = rules;
  }

  /** The instant itself when open then, else the next opening. */
  long clockStart(long local) {
    int day = LocalNanos.day(local);
    Timetable t = covering(day);
    long today = t.day(day).openFrom(LocalNanos.ofDay(local));
    if (today >= 0) {
      return LocalNanos.of(day, today);
    }
    long next = t.ruler(Measure.WORKING_HOUR).openingAfter(day);
    while (next == LocalNanos.BEYOND) {
      t = longerThan(t);
      next = t.ruler(Measure.WORKING_HOUR).openingAfter(day);
    }
    return next;
  }

  /** The {@code n}-th working day after the day. */
  int workingDayAfter(int day, int n) {
    Timetable t = covering(day);
    while (!t.knowsAfter(day, n)) {
      t = longerThan(t);
    }
    return t.workingDayAfter(day, n);
  }

  /** When so much more time has been used; more than 0. */
  long after(long local, long nanos, Measure measure) {
    Timetable t = covering(LocalNanos.day(local));
    long mark = t.ruler(measure).mark(local) + nanos;
    while (!t.ruler(measure).reaches(mark)) {
      // A longer table may also begin earlier, so its marks are its own.
      t = longerThan(t);
      mark = t.ruler(measure).mark(local) + nanos;
    }
    return t.ruler(measure).instantAt(mark);
  }

  /** Time used from one instant to a later one. */
  long between(long from, long to, Measure measure) {
    Timetable t = covering(LocalNanos.day(from), LocalNanos.day(to));
    return t.ruler(measure).mark(to) - t.ruler(measure).mark(from);
  }

  DayPattern day(int day) {
    return covering(day).day(day);
  }

  int ordinaryMinutes(int day) {
    return covering(day).ordinaryMinutes(day);
  }

  private Timetable covering(int day) {
    return covering(day, day);
  }

  private Timetable covering(int from, int to) {
    Timetable t = table;
    return t != null && t.covers(from) && t.covers(to) ? t : grown(from - YEAR, to + 2 * YEAR);
  }

  private Timetable longerThan(Timetable t) {
    if (t.last() == LATEST) {
      throw new IllegalArgumentException("no calendar after " + LocalDate.ofEpochDay(LATEST));
    }
    return grown(t.first(), t.last() + (t.last() - t.first()));
  }

  /** Also covers what was known before, so that two askers do not take turns in forgetting. */
  private synchronized Timetable grown(int first, int last) {
    Timetable known = table;
    int from = Math.max(EARLIEST, known == null ? first : Math.min(first, known.first()));
    int to = Math.min(LATEST, known == null ? last : Math.max(last, known.last()));
    Timetable longer = new Timetable(rules, from, to);
    if (to - from <= LONGEST_KEPT) {
      table = longer;
    }
    return longer;
  }
}
