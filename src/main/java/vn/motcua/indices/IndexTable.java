package vn.motcua.indices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One index of one unit over the years: what holds of every part and year.
 *
 * @param values the last version of each
 * @param targets the last version of each; none for a commune
 */
public record IndexTable(PublicIndex index, List<IndexValue> values, List<IndexTarget> targets) {
  public IndexTable {
    values = values.stream().filter(value -> value.index().equals(index.code())).toList();
    targets = targets.stream().filter(target -> target.index().equals(index.code())).toList();
  }

  /** The years of which something is known, the oldest first. */
  public List<Integer> years() {
    return values.stream().map(IndexValue::year).distinct().sorted().toList();
  }

  public Optional<IndexValue> value(PublicIndex.Part part, int year) {
    return of(part).stream().filter(value -> value.year() == year).findFirst();
  }

  /** The values of a part, the oldest year first. */
  public List<IndexValue> of(PublicIndex.Part part) {
    return values.stream()
        .filter(value -> value.part().equals(part.code()))
        .sorted(Comparator.comparingInt(IndexValue::year))
        .toList();
  }

  /** Of the last year that is known of this part. */
  public Optional<IndexValue> latest(PublicIndex.Part part) {
    List<IndexValue> known = of(part);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
  }

  /** What is to be reached next: the target of the last known year or of the first one after. */
  public Optional<IndexTarget> target(PublicIndex.Part part) {
    int known = latest(part).map(IndexValue::year).orElse(0);
    return targets.stream()
        .filter(target -> target.part().equals(part.code()) && target.year() >= known)
        .min(Comparator.comparingInt(IndexTarget::year));
  }

  /** What is still missing of the target; nothing is missing where it was reached. */
  public Optional<BigDecimal> gap(PublicIndex.Part part) {
    return target(part)
        .flatMap(target ->
            latest(part)
                .map(value -> target.target().subtract(value.value()).max(BigDecimal.ZERO)));
  }

  /**
   * Yếu nhất: the smallest share of its most among the parts of the last year; several if equal.
   */
  public boolean isWeakest(PublicIndex.Part part) {
    List<Integer> years = years();
    if (part.isWhole() || years.isEmpty()) {
      return false;
    }
    int last = years.getLast();
    List<BigDecimal> shares =
        index.parts().stream()
            .filter(one -> !one.isWhole())
            .flatMap(one -> value(one, last).map(IndexValue::share).stream())
            .toList();
    Optional<BigDecimal> least = shares.stream().min(Comparator.naturalOrder());
    return shares.size() > 1
        && value(part, last)
            .filter(value -> value.share().compareTo(least.orElseThrow()) == 0)
            .isPresent();
  }

  /** What is to become better: the weakest, and what is below its target. */
  public List<PublicIndex.Part> weak() {
    return index.parts().stream()
        .filter(part -> isWeakest(part) || gap(part).filter(gap -> gap.signum() > 0).isPresent())
        .toList();
  }

  /** Each known value as a whole percentage of its most, for a line over the years. */
  public List<Integer> trend(PublicIndex.Part part) {
    return of(part).stream().map(value -> value.share().movePointRight(2).intValue()).toList();
  }
}
