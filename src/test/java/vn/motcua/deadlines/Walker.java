package vn.motcua.deadlines;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The legal clock walked with a finger on a wall calendar, day after day, session after session.
 *
 * <p>Slow and obviously right. It shares no class with the engine: only dates, times and sets.
 */
final class Walker {
  private final TreeMap<LocalDate, Map<DayOfWeek, List<LocalTime[]>>> weeks;
  private final Set<LocalDate> off;
  private final Set<LocalDate> madeUp;

  Walker(
      TreeMap<LocalDate, Map<DayOfWeek, List<LocalTime[]>>> weeks,
      Set<LocalDate> off,
      Set<LocalDate> madeUp) {
    this.weeks = weeks;
    this.off = off;
    this.madeUp = madeUp;
  }

  LocalDateTime due(LocalDateTime received, BigDecimal amount, String measure) {
    LocalDateTime start = clockStart(received);
    return switch (measure) {
      case "WORKING_DAY" -> workingDays(start, amount);
      case "WORKING_HOUR" -> consume(start, minutes(amount, 60), false);
      case "CALENDAR_DAY" -> closingFrom(start.toLocalDate().plusDays(amount.intValueExact()));
      case "MONTH" -> closingFrom(start.toLocalDate().plusMonths(amount.intValueExact()));
      case "SAME_DAY" ->
          start.toLocalTime().isAfter(LocalTime.of(15, 0))
              ? closingFrom(start.toLocalDate().plusDays(1))
              : closing(start.toLocalDate());
      case "CLOCK_HOUR" -> received.plus(minutes(amount, 60));
      default -> throw new AssertionError(measure);
    };
  }

  LocalDateTime clockStart(LocalDateTime received) {
    for (LocalDate day = received.toLocalDate(); ; day = day.plusDays(1)) {
      for (LocalTime[] session : sessions(day)) {
        if (received.isBefore(day.atTime(session[1]))) {
          return latest(received, day.atTime(session[0]));
        }
      }
    }
  }

  private LocalDateTime workingDays(LocalDateTime start, BigDecimal amount) {
    LocalDate day = start.toLocalDate();
    for (int left = amount.intValue(); left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (!isWorkingDay(day));
    }
    LocalDateTime at = day.atTime(start.toLocalTime());
    BigDecimal fraction = amount.remainder(BigDecimal.ONE);
    return fraction.signum() == 0 ? at : consume(at, minutes(fraction, ordinary(day)), true);
  }

  /** Walks until the time is used up. */
  LocalDateTime consume(LocalDateTime from, Duration time, boolean workingDaysOnly) {
    Duration left = time;
    for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
      if (workingDaysOnly && !isWorkingDay(day)) {
        continue;
      }
      for (LocalTime[] session : sessions(day)) {
        LocalDateTime begin = latest(from, day.atTime(session[0]));
        LocalDateTime end = day.atTime(session[1]);
        if (begin.isBefore(end)) {
          Duration here = Duration.between(begin, end);
          if (left.compareTo(here) <= 0) {
            return begin.plus(left);
          }
          left = left.minus(here);
        }
      }
    }
  }

  /** Counts the whole minutes that begin while the Centre is open. */
  long minutesOpen(LocalDateTime from, LocalDateTime to, boolean workingDaysOnly) {
    long open = 0;
    for (LocalDateTime at = from; at.isBefore(to); at = at.plusMinutes(1)) {
      if (!workingDaysOnly || isWorkingDay(at.toLocalDate())) {
        for (LocalTime[] session : sessions(at.toLocalDate())) {
          LocalTime time = at.toLocalTime();
          open += !time.isBefore(session[0]) && time.isBefore(session[1]) ? 1 : 0;
        }
      }
    }
    return open;
  }

  private LocalDateTime closingFrom(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return closing(day);
  }

  private LocalDateTime closing(LocalDate day) {
    return day.atTime(sessions(day).getLast()[1]);
  }

  private boolean isWorkingDay(LocalDate day) {
    if (madeUp.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !sessions(day).isEmpty();
  }

  private List<LocalTime[]> sessions(LocalDate day) {
    if (off.contains(day)) {
      return List.of();
    }
    Map<DayOfWeek, List<LocalTime[]>> week = weeks.floorEntry(day).getValue();
    return madeUp.contains(day)
        ? ordinarySessions(week)
        : week.getOrDefault(day.getDayOfWeek(), List.of());
  }

  private int ordinary(LocalDate day) {
    return length(ordinarySessions(weeks.floorEntry(day).getValue()));
  }

  private static List<LocalTime[]> ordinarySessions(Map<DayOfWeek, List<LocalTime[]>> week) {
    List<LocalTime[]> best = List.of();
    for (int i = 1; i <= 5; i++) {
      List<LocalTime[]> those = week.getOrDefault(DayOfWeek.of(i), List.of());
      best = length(those) > length(best) ? those : best;
    }
    return best;
  }

  private static int length(List<LocalTime[]> sessions) {
    int minutes = 0;
    for (LocalTime[] session : sessions) {
      minutes += (int) Duration.between(session[0], session[1]).toMinutes();
    }
    return minutes;
  }

  private static Duration minutes(BigDecimal amount, int minutesOfOne) {
    BigDecimal seconds = amount.multiply(BigDecimal.valueOf(minutesOfOne * 60L));
    return Duration.ofSeconds(seconds.longValueExact());
  }

  private static LocalDateTime latest(LocalDateTime a, LocalDateTime b) {
    return a.isBefore(b) ? b : a;
  }
}
