package vn.motcua.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * Something to be said, and what became of it.
 *
 * @param planned the day it is to be said
 * @param speaker who says it, with name and office
 * @param acts what was told since, the first one first; the last one holds
 */
public record Outreach(
    UnitId unit,
    UUID id,
    String topic,
    Channel channel,
    LocalDate planned,
    String speaker,
    String audience,
    List<Act> acts) {
  public Outreach {
    acts = List.copyOf(acts);
  }

  /** What became of it. */
  public enum Outcome {
    HELD,
    CALLED_OFF
  }

  /**
   * What was told.
   *
   * @param reached how many heard or saw it; empty when nobody counted
   * @param counted how it was counted, or empty
   * @param digest of the paper that shows it, or empty
   */
  public record Act(
      Outcome outcome,
      LocalDate day,
      OptionalInt reached,
      String counted,
      String words,
      String digest,
      String by,
      Instant at) {
    public String shortDigest() {
      return digest.substring(0, Math.min(12, digest.length()));
    }
  }

  public int version() {
    return acts.size();
  }

  public boolean isHeld() {
    return !acts.isEmpty() && acts.getLast().outcome() == Outcome.HELD;
  }

  /** The day has passed, and nobody told what became of it. */
  public boolean isLate(LocalDate today) {
    return acts.isEmpty() && planned.isBefore(today);
  }

  /** How many it reached; nothing when it was not held or nobody counted. */
  public OptionalInt reach() {
    return isHeld() ? acts.getLast().reached() : OptionalInt.empty();
  }
}
