package vn.motcua.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.committees.MovementModel;
import vn.motcua.shared.UnitId;

/**
 * A year of recognition of one model in a province (đợt xét).
 *
 * @param closed the act that closed it; empty while it is open
 * @param reopened the last time it was opened again, and why
 */
public record RecognitionPeriod(
    UnitId province,
    UUID id,
    MovementModel model,
    CriteriaSet set,
    int year,
    String name,
    int version,
    Optional<Turn> closed,
    Optional<Turn> reopened) {

  /** Who closed or opened it again, when, and in what words. */
  public record Turn(String by, Instant at, String words) {}

  public boolean isOpen() {
    return closed.isEmpty();
  }

  public LocalDate from() {
    return LocalDate.of(year, 1, 1);
  }

  public LocalDate to() {
    return LocalDate.of(year, 12, 31);
  }
}
