package vn.motcua.integrity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A dossier behind a pattern.
 *
 * @param officer who did what the pattern asks about, and explains it first
 * @param at when that was
 */
public record Sign(
    UnitId unit,
    String unitName,
    SignPattern pattern,
    UUID dossier,
    String code,
    UUID officer,
    String officerName,
    Instant at,
    List<Explained> explanations) {
  public Sign {
    explanations = List.copyOf(explanations);
  }

  /** What an officer said to it, in his or her own words. */
  public record Explained(String officer, Instant at, String words) {}

  public boolean isExplained() {
    return !explanations.isEmpty();
  }
}
