package vn.motcua.ratings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted of one group of ratings: how many gave which answer. A group that was opened has
 * at least five.
 *
 * @param rated how many ratings
 * @param answers how often each value of each item was given
 */
public record Tally(long rated, Map<String, Map<String, Long>> answers) {
  /** Fewest ratings that are shown together. */
  public static final int SMALLEST = 5;

  static final Tally NONE = new Tally(0, Map.of());

  public Tally {
    Map<String, Map<String, Long>> copy = new HashMap<>();
    answers.forEach((item, values) -> copy.put(item, Map.copyOf(values)));
    answers = Map.copyOf(copy);
  }

  /**
   * Without what fewer than five answered: in a group of five, the one answer to a question is one
   * person's.
   */
  Tally unmistakable() {
    Map<String, Map<String, Long>> kept = new HashMap<>(answers);
    kept.keySet()
        .removeIf(
            item -> (item.equals(Slip.APOLOGY) || Indicator.isItem(item)) && all(item) < SMALLEST);
    return new Tally(rated, kept);
  }

  /** Whether there is anything to show; otherwise "chưa đủ 5 lượt". */
  public boolean isShown() {
    return rated >= SMALLEST;
  }

  public long count(Face face) {
    return count(Slip.FACE, String.valueOf(face.points()));
  }

  public long count(Reason reason) {
    return count(reason.item(), "1");
  }

  public long count(Apology apology) {
    return count(Slip.APOLOGY, apology.name());
  }

  /** How many said anything about an apology. */
  public long askedForApology() {
    return all(Slip.APOLOGY);
  }

  /** How many have points for the indicator. */
  public long counted(int indicator) {
    return all(Indicator.item(indicator));
  }

  /** Mean of the points with one decimal, half up; empty where nobody has any. */
  public Optional<BigDecimal> mean(int indicator) {
    long n = counted(indicator);
    if (n == 0) {
      return Optional.empty();
    }
    long sum =
        answers.getOrDefault(Indicator.item(indicator), Map.of()).entrySet().stream()
            .mapToLong(entry -> Long.parseLong(entry.getKey()) * entry.getValue())
            .sum();
    return Optional.of(
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP));
  }

  private long count(String item, String value) {
    return answers.getOrDefault(item, Map.of()).getOrDefault(value, 0L);
  }

  private long all(String item) {
    return answers.getOrDefault(item, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }
}
