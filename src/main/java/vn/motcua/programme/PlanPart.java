package vn.motcua.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * What one unit has to do of an activity, as it stands.
 *
 * @param version how many acts there were
 * @param due the date now; {@code firstDue} is what the plan said
 * @param words of the last act: what was done, or why
 * @param since of the last act; null before the first
 */
public record PlanPart(
    UnitId unit,
    String unitName,
    int version,
    Standing standing,
    LocalDate firstDue,
    LocalDate due,
    String words,
    @Nullable Instant since) {

  /** A part is soon due when so many days or fewer are left. */
  static final int SOON_DAYS = 14;

  /** Not finished, and the date is over. A date that was moved counts as it is now. */
  public boolean isLate(LocalDate today) {
    return standing.isOpen() && due.isBefore(today);
  }

  /** Not finished, and two weeks or less are left. */
  public boolean isSoon(LocalDate today) {
    return standing.isOpen() && !due.isBefore(today) && !due.isAfter(today.plusDays(SOON_DAYS));
  }

  public boolean wasMoved() {
    return !due.equals(firstDue);
  }

  /** The day it was done, where it was. */
  public Optional<LocalDate> doneOn() {
    return standing == Standing.DONE && since != null
        ? Optional.of(OfficeTime.date(since))
        : Optional.empty();
  }

  /** Finished after the date the plan said first. */
  public boolean wasLate() {
    return doneOn().filter(day -> day.isAfter(firstDue)).isPresent();
  }
}
