package vn.motcua.reporting;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a metric came to in a period.
 *
 * @param share what was counted; empty where nothing happened or nothing is kept
 * @param points empty where there is no number
 */
public record MetricScore(
    Metric metric, State state, Optional<Share> share, Optional<BigDecimal> points) {
  /** How far one can speak of it. */
  public enum State {
    COUNTED,
    /** The program would count, but nothing happened in the period. */
    NO_CASES,
    /** Nothing happened, and then the formula gives all points. */
    FULL_WITHOUT_CASES,
    /** The program keeps no such fact. */
    NOT_KEPT
  }

  /** Whether it says what people think, and how many of them answered belongs beside it. */
  public boolean isSatisfaction() {
    return share.isPresent() && metric.fact().filter(Metric.Fact.SATISFACTION::equals).isPresent();
  }

  /** Whether it counts what was answered, and what nobody answered yet belongs beside it. */
  public boolean isPetitions() {
    return share.isPresent() && metric.fact().filter(Metric.Fact.PETITIONS::equals).isPresent();
  }

  /** A part of a whole, as counted. */
  public record Share(long part, long whole) {}
}
