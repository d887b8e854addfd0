package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of a set.
 *
 * @param figure id of the figure it is computed from; empty for another way
 * @param steps by share, the lowest first; empty for another way
 */
public record Criterion(
    String code, String name, BigDecimal max, Way way, String figure, List<Step> steps) {
  public Criterion {
    steps = List.copyOf(steps);
  }

  public boolean isComputed() {
    return way == Way.COMPUTED;
  }

  /**
   * The points for what was counted: of the highest step that is reached; empty where that is too
   * little.
   */
  Optional<BigDecimal> points(Counted measure) {
    if (!measure.isEnough()) {
      return Optional.empty();
    }
    BigDecimal points = BigDecimal.ZERO;
    for (Step step : steps) {
      if (measure.reaches(step.from())) {
        points = step.points();
      }
    }
    return Optional.of(points);
  }

  /** The first step that gives more than these points. */
  Optional<Step> above(BigDecimal points) {
    return steps.stream().filter(step -> step.points().compareTo(points) > 0).findFirst();
  }
}
