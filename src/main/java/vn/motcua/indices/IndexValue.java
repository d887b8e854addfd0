package vn.motcua.indices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;

/**
 * What an index came to in a year, as published.
 *
 * @param version how often it was said; the last holds
 * @param most the most it could have been
 */
public record IndexValue(
    String index,
    String part,
    int year,
    int version,
    BigDecimal value,
    BigDecimal most,
    String source,
    String by,
    Instant at) {
  /** Of the most there is, between 0 and 1. */
  public BigDecimal share() {
    return value.divide(most, MathContext.DECIMAL64);
  }
}
