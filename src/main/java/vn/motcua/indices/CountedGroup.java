package vn.motcua.indices;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A group of QĐ 766, as this program counts it and as it was published.
 *
 * @param reckoned the most points of what the program can count
 * @param most the most points there are
 */
public record CountedGroup(
    PublicIndex.Part part,
    Optional<BigDecimal> counted,
    int reckoned,
    int most,
    Optional<IndexValue> published) {
  /** Whether all of it could be counted; a part of the points is compared with nothing. */
  public boolean isWhole() {
    return reckoned == most;
  }

  /** Counted less published; empty where one of them is missing or only a part was counted. */
  public Optional<BigDecimal> difference() {
    return isWhole()
        ? counted.flatMap(own -> published.map(other -> own.subtract(other.value())))
        : Optional.empty();
  }
}
