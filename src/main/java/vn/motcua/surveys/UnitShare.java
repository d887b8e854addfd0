package vn.motcua.surveys;

import vn.motcua.shared.UnitId;

/**
 * One commune of a round.
 *
 * @param pool people who could be drawn
 * @param drawn people who were
 * @param refused people who would rather not answer
 * @param notReached people nobody has reached, at the end also those nobody tried to
 */
public record UnitShare(
    UnitId unit, int pool, int drawn, int answered, int onPaper, int refused, int notReached) {
  /** Fewest answers that are shown together. */
  public static final int SMALLEST = 5;

  /** Whether the answers are counted at all; otherwise they were thrown away. */
  public boolean isShown() {
    return answered >= SMALLEST;
  }
}
