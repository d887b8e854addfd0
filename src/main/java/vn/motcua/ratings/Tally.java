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

  /** With the facts of all results in question beside what was answered. */
  Tally beside(Map<String, Map<String, Long>> facts) {
    Map<String, Map<String, Long>> all = new HashMap<>(facts);
    if (isShown()) {
      all.putAll(answers);
    }
    return new Tally(rated, all);
  }

  /** How many have points for the indicator, or said whether they complain. */
  public long counted(int indicator) {
    return all(indicator == Indicator.MANNER ? Slip.COMPLAINT : Indicator.item(indicator));
  }

  /** Mean of the points with one decimal, half up; empty where nobody has any. */
  public Optional<BigDecimal> mean(int indicator) {
    if (indicator == Indicator.MANNER) {
      return manner();
    }
    return mean(sum(Indicator.item(indicator)), counted(indicator));
  }

  /**
   * Indicator 7: a complaint 0; without one 2 for an early result and 1 for one on time. The answer
   * does not know its dossier, so the part without a complaint has the mean of all results that
   * were not late; for late and no complaint the circular has no option.
   */
  private Optional<BigDecimal> manner() {
    long none = count(Slip.COMPLAINT, Slip.NO);
    if (none == 0) {
      return mean(0, all(Slip.COMPLAINT));
    }
    String time = Indicator.item(1);
    return mean(none * sum(time), all(Slip.COMPLAINT) * (all(time) - count(time, "0")));
  }

  private static Optional<BigDecimal> mean(long sum, long n) {
    return n == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP));
  }

  private long sum(String item) {
    return answers.getOrDefault(item, Map.of()).entrySet().stream()
        .mapToLong(entry -> Long.parseLong(entry.getKey()) * entry.getValue())
        .sum();
  }

  private long count(String item, String value) {
    return answers.getOrDefault(item, Map.of()).getOrDefault(value, 0L);
  }

  private long all(String item) {
    return answers.getOrDefault(item, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }
}
