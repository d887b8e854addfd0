package vn.motcua.surveys;

import java.util.Map;
import java.util.Optional;

/**
 * What was counted of one question in one commune: at least five answers, or nothing.
 *
 * @param given how many answered it
 * @param counts how often each option, from 1, or each number was given
 */
public record Answers(Question question, long given, Map<Integer, Long> counts) {
  public Answers {
    counts = Map.copyOf(counts);
  }

  public boolean isShown() {
    return given >= UnitShare.SMALLEST;
  }

  public long count(int option) {
    return counts.getOrDefault(option, 0L);
  }

  /** How many are satisfied, of a scale. */
  public Share satisfied() {
    long part =
        counts.entrySet().stream()
            .filter(entry -> question.isSatisfied(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Share(part, given);
  }

  /** The number in the middle: half of the answers are not larger. */
  public Optional<Integer> median() {
    long before = 0;
    for (var entry : new java.util.TreeMap<>(counts).entrySet()) {
      before += entry.getValue();
      if (2 * before >= given && given > 0) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
