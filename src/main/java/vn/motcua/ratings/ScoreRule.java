package vn.motcua.ratings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a score is put together from the means of some indicators, and graded (TT 01/2018/TT-VPCP
 * Điều 13–15): the sum of the means; an indicator without data is dropped. A sum with dropped
 * indicators gets no grade: the boundaries were made for the whole sum.
 *
 * @param grades the best first
 */
public record ScoreRule(Of of, List<Integer> indicators, List<Grade> grades) {
  public ScoreRule {
    indicators = List.copyOf(indicators);
    grades = List.copyOf(grades);
  }

  /** Whose score it is. */
  public enum Of {
    STAFF,
    AGENCY
  }

  /** The score of what was counted; empty where no indicator has data. */
  Optional<Score> score(Tally tally) {
    Map<Integer, BigDecimal> means = new TreeMap<>();
    List<Integer> dropped = new ArrayList<>();
    for (int number : indicators) {
      tally
          .mean(number)
          .ifPresentOrElse(mean -> means.put(number, mean), () -> dropped.add(number));
    }
    if (means.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = means.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        new Score(
            sum,
            2 * means.size(),
            dropped,
            dropped.isEmpty() ? Optional.of(grade(sum)) : Optional.empty()));
  }

  /** The first grade whose boundary the sum reaches; exactly on it counts as reached. */
  Grade grade(BigDecimal sum) {
    return grades.stream()
        .filter(grade -> sum.compareTo(grade.min()) >= 0)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no grade for " + sum));
  }
}
