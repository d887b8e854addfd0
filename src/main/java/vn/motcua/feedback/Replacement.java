package vn.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * The request for another officer at a desk (NĐ 309/2026 Điều 6): asked by the director of the
 * Centre, answered by the officer first, decided by the chairman. It changes no post by itself.
 *
 * @param explainBy until then the decision waits for the officer's words
 */
public record Replacement(
    UnitId unit,
    UUID id,
    UUID officer,
    String officerName,
    String reason,
    UUID askedBy,
    String askedByName,
    Instant askedAt,
    Instant explainBy,
    Instant decideBy,
    Numbers numbers,
    Optional<Said> said,
    Optional<Decision> decision) {

  /** Where it stands. */
  public enum Stage {
    EXPLAINING,
    DECIDING,
    DECIDED
  }

  /** What it can come to. */
  public enum Outcome {
    REPLACED,
    STAYS
  }

  /**
   * The numbers behind it as they were when it was asked, of one calendar year.
   *
   * @param officer ratings of dossiers this officer received; none below five
   * @param unit the same of the whole unit, to compare
   * @param reviews reviews of conduct of this officer that have an outcome
   * @param found those of them that found something
   */
  public record Numbers(
      int year, Optional<Rated> officer, Optional<Rated> unit, int reviews, int found) {
    /** Whether no number speaks for or against it. */
    public boolean isEmpty() {
      return officer.isEmpty() && reviews == 0;
    }
  }

  /**
   * How many rated, and how many of them were content.
   *
   * @param given results that went back in the year; empty where it was asked before they were kept
   */
  public record Rated(int all, int content, Optional<Integer> given) {}

  /** What the officer says to it. */
  public record Said(String words, Instant at) {}

  /**
   * What the chairman decided.
   *
   * @param from first day of the other officer; none where the officer stays
   * @param successor name of the other officer; empty where the officer stays
   */
  public record Decision(
      Outcome outcome,
      String reason,
      Optional<LocalDate> from,
      String successor,
      String by,
      Instant at) {}

  public Stage stage(Instant now) {
    return decision.isPresent()
        ? Stage.DECIDED
        : said.isPresent() || now.isAfter(explainBy) ? Stage.DECIDING : Stage.EXPLAINING;
  }

  public boolean isLate(Instant now) {
    return decision.isEmpty() && now.isAfter(decideBy);
  }
}
