package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one criterion gives a commune now.
 *
 * @param measure what was counted; empty where the criterion is not computed
 * @param beside what belongs beside the measure: how many answered, of those who could; or what
 *     nobody answered yet
 * @param self what the commune typed
 * @param appraised what the province's officer gave; never of a computed one
 * @param files how many files of evidence there are
 */
public record CriterionScore(
    Criterion criterion,
    Optional<Counted> measure,
    Optional<Counted> beside,
    Optional<Given> self,
    Optional<Given> appraised,
    int files) {

  /** Points somebody gave, the reason, and how often they were given. */
  public record Given(BigDecimal points, String words, int version) {}

  public Optional<BigDecimal> computed() {
    return measure.flatMap(criterion::points);
  }

  /** What it gives for certain: counted, or seen by somebody else than the commune. */
  public BigDecimal sure() {
    return certain().orElse(BigDecimal.ZERO);
  }

  private Optional<BigDecimal> certain() {
    return criterion.isComputed() ? computed() : appraised.map(Given::points);
  }

  /** What it gives if the appraiser agrees with the commune. */
  public BigDecimal hoped() {
    return certain()
        .or(() -> criterion.isComputed() ? Optional.empty() : self.map(Given::points))
        .orElse(BigDecimal.ZERO);
  }

  /** What is still to be gained. */
  public BigDecimal gain() {
    return criterion.max().subtract(sure());
  }

  /** Typed less counted or appraised; empty where one of them is missing. */
  public Optional<BigDecimal> drift() {
    return self.flatMap(typed -> certain().map(typed.points()::subtract));
  }

  /** The next step of a computed one, with how many cases are missing to it. */
  public Optional<Next> next() {
    return measure
        .filter(Counted::isEnough)
        .flatMap(one ->
            criterion
                .above(sure())
                .map(step ->
                    new Next(step, one.missing(step.from()), step.points().subtract(sure()))));
  }

  /** The next step: how many more cases it takes, and how many points more it gives. */
  public record Next(Step step, long missing, BigDecimal more) {}

  /** What stands between the commune and these points. */
  public Lack lack() {
    if (gain().signum() <= 0) {
      return Lack.NOTHING;
    }
    if (criterion.isComputed()) {
      return computed().isEmpty() ? Lack.NO_CASES : Lack.HIGHER_SHARE;
    }
    if (appraised.isPresent()) {
      return Lack.MORE_EVIDENCE;
    }
    if (criterion.way() == Way.EVIDENCED && files == 0) {
      return Lack.EVIDENCE;
    }
    return self.isEmpty() ? Lack.SELF_SCORE : Lack.APPRAISAL;
  }

  /** Why points are not there. */
  public enum Lack {
    NOTHING,
    NO_CASES,
    HIGHER_SHARE,
    MORE_EVIDENCE,
    EVIDENCE,
    SELF_SCORE,
    APPRAISAL
  }
}
