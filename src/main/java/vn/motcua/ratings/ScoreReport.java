package vn.motcua.ratings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The nine indicators of TT 01/2018/TT-VPCP of a unit in a period.
 *
 * @param rated ratings that were counted
 * @param given results that went back, each with one right to rate
 * @param lines one for each indicator, in order
 * @param score of the agency; empty where no indicator has data
 */
public record ScoreReport(
    String unitName, long rated, long given, List<Line> lines, Optional<Score> score) {
  public ScoreReport {
    lines = List.copyOf(lines);
  }

  /**
   * One indicator.
   *
   * @param counted how many dossiers, or answers, the mean is of
   * @param mean of their points, with one decimal; empty where there are none
   */
  public record Line(Indicator indicator, long counted, Optional<BigDecimal> mean) {}

  /** Whether every indicator has data, so that there is a grade. */
  public boolean isWhole() {
    return lines.stream().allMatch(line -> line.mean().isPresent());
  }
}
