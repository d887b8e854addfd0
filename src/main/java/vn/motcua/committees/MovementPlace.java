package vn.motcua.committees;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * A unit the movement is about: of today, or of the past.
 *
 * @param code of a unit of today, or "c" and a number
 * @param within the district a former commune belonged to, or empty
 * @param since its first day; null when nobody entered it
 * @param until its last day; null for a unit of today
 */
public record MovementPlace(
    String code,
    Level level,
    String name,
    String within,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {
  /** The first day of today's communes: two levels of local government. */
  public static final LocalDate TWO_LEVELS = LocalDate.of(2025, Month.JULY, 1);

  /** The level of a unit; there is no district any more. */
  public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
  }

  public boolean existedOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }

  public boolean isFormer() {
    return code.startsWith("c");
  }

  /** The unit of today. */
  public Optional<UnitId> unit() {
    return isFormer() ? Optional.empty() : Optional.of(new UnitId(code));
  }

  public String fullName() {
    return within.isEmpty() ? name : name + " (" + within + ")";
  }
}
