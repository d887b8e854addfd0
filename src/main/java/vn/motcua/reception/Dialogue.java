package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A dialogue (đối thoại) as one version of the announcement says it, with its minutes as they count
 * now.
 *
 * @param reason why it was changed or cancelled; empty for the first version
 */
public record Dialogue(
    UUID id,
    int version,
    Plan plan,
    String chairName,
    String chairTitle,
    boolean cancelled,
    String reason,
    Instant changedAt,
    Optional<Minutes> minutes) {

  /** When, where, with whom. Local time of the office. */
  public record Plan(
      String title, Audience audience, LocalDate day, LocalTime from, String place, UUID chair) {}

  /**
   * What was said as a whole.
   *
   * @param attendance how many came
   */
  public record Minutes(
      int seq, int attendance, String words, String reason, String by, Instant at) {}

  public boolean isChanged() {
    return version > 1;
  }

  public boolean hasBegun(LocalDateTime now) {
    return !now.isBefore(plan.day().atTime(plan.from()));
  }
}
