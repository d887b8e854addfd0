package vn.motcua.initiatives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Two stretches of days, both ends included: one before the trial, one within or after it. */
public record Windows(
    LocalDate beforeFrom, LocalDate beforeTo, LocalDate afterFrom, LocalDate afterTo) {

  /** The days from the trial's first to its last or yesterday, and as many just before it. */
  static Windows around(Trial trial, LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    LocalDate last = trial.ends().isBefore(yesterday) ? trial.ends() : yesterday;
    LocalDate end = last.isBefore(trial.starts()) ? trial.starts() : last;
    long days = ChronoUnit.DAYS.between(trial.starts(), end);
    LocalDate before = trial.starts().minusDays(1);
    return new Windows(before.minusDays(days), before, trial.starts(), end);
  }

  boolean isInOrder() {
    return !beforeTo.isBefore(beforeFrom)
        && !afterTo.isBefore(afterFrom)
        && afterFrom.isAfter(beforeTo);
  }

  boolean isOfOneLength() {
    return daysBefore() == daysAfter() || isWholeQuarters();
  }

  public long daysBefore() {
    return ChronoUnit.DAYS.between(beforeFrom, beforeTo) + 1;
  }

  public long daysAfter() {
    return ChronoUnit.DAYS.between(afterFrom, afterTo) + 1;
  }

  /** As many whole quarters before as after. */
  boolean isWholeQuarters() {
    return begins(beforeFrom)
        && begins(afterFrom)
        && begins(beforeTo.plusDays(1))
        && begins(afterTo.plusDays(1))
        && ChronoUnit.MONTHS.between(beforeFrom, beforeTo.plusDays(1)) == 3
        && ChronoUnit.MONTHS.between(afterFrom, afterTo.plusDays(1)) == 3;
  }

  private static boolean begins(LocalDate day) {
    return day.get(IsoFields.DAY_OF_QUARTER) == 1;
  }
}
