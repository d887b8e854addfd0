package vn.motcua.conditions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a friendly office needs, and how it stands in a unit.
 *
 * @param source where the list has it from, or empty
 * @param version of the last act; 0 when nobody told anything
 */
public record Condition(
    String code, String name, String source, int version, Standing standing, @Nullable Act act) {
  /** Whether a unit has it. */
  public enum Standing {
    UNKNOWN,
    PRESENT,
    MISSING,
    NOT_NEEDED
  }

  /**
   * What was last told.
   *
   * @param quantity how many there are; null when nobody counted
   * @param photo whether a photo shows it
   */
  public record Act(
      LocalDate seenOn,
      @Nullable Integer quantity,
      String words,
      boolean photo,
      String by,
      Instant at) {}

  /** Neither there nor found unnecessary: nobody told, or it was told missing. */
  public boolean isMissing() {
    return standing == Standing.MISSING || standing == Standing.UNKNOWN;
  }
}
