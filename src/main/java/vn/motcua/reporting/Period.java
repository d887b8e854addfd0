package vn.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.OfficeTime;

/**
 * Days from the first to the last, both within, Viet Nam time; figures of a period say how things
 * stood at the end of its last day, whenever they are asked.
 */
public record Period(LocalDate from, LocalDate to) {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  public Period {
    if (!isKnown(from) || !isKnown(to) || from.isAfter(to)) {
      throw new IllegalArgumentException("no period: " + from + " to " + to);
    }
  }

  /** Whether we can speak of the day at all. */
  public static boolean isKnown(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** The first moment of the period. */
  Instant start() {
    return OfficeTime.instant(from.atStartOfDay());
  }

  /** The first moment after the period. */
  Instant end() {
    return OfficeTime.instant(to.plusDays(1).atStartOfDay());
  }

  /** The moment the rows speak of: the end of the last day, or now while that is still to come. */
  public Instant asOf(Instant now) {
    return now.isBefore(end()) ? now : end();
  }

  /** Whether it begins with a month and ends with one, or with what has gone by of one. */
  boolean isOfWholeMonths(Instant now) {
    boolean ends = to.getMonth() != to.plusDays(1).getMonth() || !isOver(now);
    return from.getDayOfMonth() == 1 && ends;
  }

  /** Whether the answer can no longer change. */
  public boolean isOver(Instant now) {
    return !now.isBefore(end());
  }
}
