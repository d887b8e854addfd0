package vn.motcua.feedback;

import java.util.Map;

/**
 * The reviews of conduct of a commune in numbers: opened = open + the sum of all outcomes. Who was
 * reviewed, and who complained, is not in them.
 *
 * @param late of the open, those past their day
 */
public record ReviewCounts(
    String unitName, int opened, int open, int late, Map<Review.Outcome, Integer> outcomes) {
  public ReviewCounts {
    outcomes = Map.copyOf(outcomes);
  }

  public int with(Review.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
