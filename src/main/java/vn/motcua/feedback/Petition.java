package vn.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal path of what is no feedback any more.
 *
 * @param solveBy none before it is accepted
 */
public record Petition(
    Rule rule,
    Instant acceptBy,
    Optional<Instant> acceptedAt,
    Optional<Instant> solveBy,
    boolean complex) {

  /** Which law. */
  public enum Path {
    /** Khiếu nại. */
    COMPLAINT,
    /** Tố cáo. */
    DENUNCIATION
  }

  /**
   * Its days, which are calendar days.
   *
   * @param remote for places that are hard to reach the law gives more
   */
  public record Rule(
      Path path,
      LocalDate from,
      boolean remote,
      int accept,
      int solve,
      int complex,
      String basis) {}

  /** What is due next. */
  public Instant due() {
    return solveBy.orElse(acceptBy);
  }
}
