package vn.motcua.feedback;

import java.util.Map;

/**
 * The reviews of conduct of a commune in numbers: opened = open + the sum of all outcomes. Who was
 * reviewed, and who complained, is not in them.
 *
 * @param late of the open, those past their day
 */
public record ReviewCounts(
    String unitName,
    Complaints complaints,
    int opened,
    int open,
    int late,
    Map<Review.Outcome, Integer> outcomes) {
  /**
   * What people wrote about manners: all = reviewed + waived + whomUnknown + elsewhere + without.
   *
   * @param waived a head wrote why there is no review
   * @param whomUnknown a head wrote that the words do not tell whom it is about
   * @param elsewhere refused, or sent down its legal path, without a review
   * @param without nothing of these: no review was opened and nobody wrote why
   */
  public record Complaints(
      int all, int reviewed, int waived, int whomUnknown, int elsewhere, int without) {}

  public ReviewCounts {
    outcomes = Map.copyOf(outcomes);
  }

  public int with(Review.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
