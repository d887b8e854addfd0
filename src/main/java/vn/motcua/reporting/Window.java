package vn.motcua.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The time a dashboard looks back over: whole months up to this one, and the weeks that touch them.
 *
 * @param months 1, 3 or 12
 */
public record Window(int months, LocalDate today) {
  /** How far back one may look. */
  public static final List<Integer> CHOICES = List.of(1, 3, 12);

  /** A quarter of a year unless one of the choices was asked for. */
  static Window of(String typed, LocalDate today) {
    return new Window(
        CHOICES.stream().filter(one -> one.toString().equals(typed)).findFirst().orElse(3), today);
  }

  public YearMonth first() {
    return last().minusMonths(months - 1L);
  }

  public YearMonth last() {
    return YearMonth.from(today);
  }

  /** Monday of the week in which the first month begins. */
  public LocalDate firstWeek() {
    return first().atDay(1).with(DayOfWeek.MONDAY);
  }

  public LocalDate lastWeek() {
    return today.with(DayOfWeek.MONDAY);
  }

  /** Every Monday from the first week to the last. */
  List<LocalDate> weeks() {
    return firstWeek().datesUntil(lastWeek().plusDays(1), java.time.Period.ofWeeks(1)).toList();
  }
}
