package vn.motcua.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One measured thing of Decision 766/QĐ-TTg: {@code min(max, max × rate ÷ fullAt)} points.
 *
 * @param code as the data names it
 * @param fullAt the rate from which all points are given
 * @param fact what it is reckoned from; empty where this program keeps no such fact
 * @param fullWithoutCases all points where nothing happened that could have gone wrong
 * @param target the rate one province asks for; empty for none known
 */
public record Metric(
    String code,
    int max,
    BigDecimal fullAt,
    Optional<Fact> fact,
    boolean fullWithoutCases,
    Optional<BigDecimal> target) {
  private static final int DIGITS = 2;

  /** What the program knows. */
  public enum Fact {
    CONTENT,
    ON_TIME,
    ONLINE_OFFERED,
    ONLINE_USED,
    ONLINE_DOSSIERS,
    PETITIONS,
    SATISFACTION
  }

  /** The points for a rate between 0 and 1, two decimals, never rounded up. */
  BigDecimal points(BigDecimal rate) {
    BigDecimal most = BigDecimal.valueOf(max);
    return most.multiply(rate)
        .divide(fullAt, DIGITS, RoundingMode.DOWN)
        .min(most)
        .max(BigDecimal.ZERO)
        .setScale(DIGITS, RoundingMode.DOWN);
  }
}
