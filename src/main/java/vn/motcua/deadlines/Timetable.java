package vn.motcua.deadlines;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A stretch of days with everything counted beforehand: a due date a year away costs the same as
 * one tomorrow. Never changes; a longer one replaces it.
 */
final class Timetable {
  private final int first;
  private final DayPattern[] days;
  private final int[] workingDaysBefore;
  private final int[] workingDays;
  private final short[] ordinaryMinutes;
  private final Ruler open;
  private final Ruler working;

  /** Counts the days {@code first} to {@code last} (days since 1970-01-01), both included. */
  Timetable(CalendarRules rules, int first, int last) {
    int count = last - first + 1;
    this.first = first;
    days = new DayPattern[count];
    DayPattern[] worked = new DayPattern[count];
    workingDaysBefore = new int[count + 1];
    ordinaryMinutes = new short[count];
    int[] numbers = new int[count];
    int n = 0;
    boolean alike = true;
    for (int i = 0; i < count; i++) {
      CalendarDay day = rules.day(LocalDate.ofEpochDay(first + i));
      days[i] = day.pattern();
      worked[i] = day.working() ? day.pattern() : DayPattern.CLOSED;
      alike &= days[i].minutes() == worked[i].minutes();
      ordinaryMinutes[i] = (short) rules.ordinaryMinutes(day.date());
      if (day.working()) {
        numbers[n++] = first + i;
      }
      workingDaysBefore[i + 1] = n;
    }
    workingDays = Arrays.copyOf(numbers, n);
    open = new Ruler(first, days);
    working = alike ? open : new Ruler(first, worked);
  }

  int first() {
    return first;
  }

  int last() {
    return first + days.length - 1;
  }

  boolean covers(int day) {
    return day >= first && day < first + days.length;
  }

  DayPattern day(int day) {
    return days[day - first];
  }

  int ordinaryMinutes(int day) {
    return ordinaryMinutes[day - first];
  }

  /** Open time as the measure counts it: an open Saturday is no part of a working day. */
  Ruler ruler(Measure measure) {
    return measure == Measure.WORKING_DAY ? working : open;
  }

  /** Whether {@code n} working days after the day are known. */
  boolean knowsAfter(int day, int n) {
    return workingDaysBefore[day - first + 1] + n <= workingDays.length;
  }

  /** The {@code n}-th working day after the day. */
  int workingDayAfter(int day, int n) {
    return workingDays[workingDaysBefore[day - first + 1] + n - 1];
  }
}
