package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.recognition.CriterionScore.Given;

/** The score of a commune against a set: a pure function of what was counted and given. */
public record Scorecard(CriteriaSet set, List<CriterionScore> scores) {
  public Scorecard {
    scores = List.copyOf(scores);
  }

  /** What was counted of a unit by figure, and what was given by criterion. */
  record Facts(
      Map<String, Counted> counted,
      Map<String, Given> self,
      Map<String, Given> appraised,
      Map<String, Integer> files) {
    static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), Map.of());
  }

  static Scorecard of(CriteriaSet set, Facts facts) {
    return new Scorecard(set, set.criteria().map(one -> score(one, facts)).toList());
  }

  private static CriterionScore score(Criterion one, Facts facts) {
    return new CriterionScore(
        one,
        one.isComputed()
            ? Optional.of(facts.counted().getOrDefault(one.figure(), new Counted(0, 0)))
            : Optional.empty(),
        LiveFigure.of(one.figure())
            .flatMap(LiveFigure::beside)
            .map(beside -> facts.counted().getOrDefault(beside.id(), new Counted(0, 0))),
        Optional.ofNullable(facts.self().get(one.code())),
        Optional.ofNullable(facts.appraised().get(one.code())),
        facts.files().getOrDefault(one.code(), 0));
  }

  public CriterionScore of(Criterion criterion) {
    return scores.stream()
        .filter(one -> one.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  /** Points that are certain. */
  public BigDecimal sure() {
    return sum(CriterionScore::sure);
  }

  /** Points if every appraiser agrees with the commune. */
  public BigDecimal hoped() {
    return sum(CriterionScore::hoped);
  }

  /** The sum of what the commune typed; empty while it typed nothing. */
  public Optional<BigDecimal> self() {
    return scores.stream()
        .flatMap(one -> one.self().stream())
        .map(Given::points)
        .reduce(BigDecimal::add);
  }

  private BigDecimal sum(Function<CriterionScore, BigDecimal> of) {
    return scores.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What can still be gained, the most first. */
  public List<CriterionScore> raises() {
    return scores.stream()
        .filter(one -> one.gain().signum() > 0)
        .sorted(
            Comparator.comparing(CriterionScore::gain)
                .reversed()
                .thenComparing(one -> one.criterion().code()))
        .toList();
  }

  /** Lines where what was typed is not what was counted or appraised, the widest first. */
  public List<CriterionScore> drifting() {
    return scores.stream()
        .filter(one -> one.drift().filter(drift -> drift.signum() != 0).isPresent())
        .sorted(
            Comparator.comparing((CriterionScore one) -> one.drift().orElseThrow().abs())
                .reversed())
        .toList();
  }

  public long unscored() {
    return scores.stream().filter(one -> one.self().isEmpty()).count();
  }

  public long unappraised() {
    return scores.stream()
        .filter(one -> !one.criterion().isComputed() && one.appraised().isEmpty())
        .count();
  }

  /** Whether the certain points reach what the set asks; a set that asks nothing is reached. */
  public boolean passes() {
    return set.pass().map(pass -> sure().compareTo(pass) >= 0).orElse(true);
  }
}
