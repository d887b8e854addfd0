package vn.motcua.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.Tally;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What rounds found: after their end, in groups of at least five. Nobody can change it. */
@Component
public class SurveyResults {
  private final RoundSearch rounds;
  private final ResultSearch search;
  private final RatingFigures ratings;

  SurveyResults(RoundSearch rounds, ResultSearch search, RatingFigures ratings) {
    this.rounds = rounds;
    this.search = search;
    this.ratings = ratings;
  }

  /**
   * Rounds that ask about a commune and are not over yet; of them everybody knows the title alone.
   */
  public List<Round> underWay(UnitId unit) {
    return rounds.about(unit).stream().filter(round -> !round.isClosed()).toList();
  }

  /** What ended rounds found in a commune, the latest first. */
  @Transactional(readOnly = true)
  public List<UnitResult> of(UnitId unit) {
    return rounds.about(unit).stream()
        .filter(Round::isClosed)
        .flatMap(round -> of(round).stream())
        .filter(result -> result.share().unit().equals(unit))
        .toList();
  }

  /** What an ended round found in each of its communes, by code: this is no ranking. */
  @Transactional(readOnly = true)
  public List<UnitResult> of(Round round) {
    if (!round.isClosed()) {
      return List.of();
    }
    Map<UnitId, Map<String, Map<String, Long>>> sums = search.sums(round);
    return rounds.shares(round).stream()
        .map(share ->
            new UnitResult(
                round,
                share,
                round.questions().stream()
                    .map(question ->
                        answers(
                            question,
                            sums.getOrDefault(share.unit(), Map.of())
                                .getOrDefault(question.id(), Map.of())))
                    .toList()))
        .toList();
  }

  /** What the official round of the year before found in the same commune. */
  @Transactional(readOnly = true)
  public Optional<UnitResult> yearBefore(UnitResult result) {
    return result
        .round()
        .year()
        .flatMap(year -> rounds.ofYear(result.round().owner(), result.round().form(), year - 1))
        .filter(Round::isClosed)
        .flatMap(before ->
            of(before).stream()
                .filter(one -> one.share().unit().equals(result.share().unit()))
                .findFirst());
  }

  /** What people said in their own words: for the team, and for the leader of the commune. */
  @Transactional(readOnly = true)
  public Map<String, List<String>> words(Actor actor, Round round, UnitId unit) {
    boolean leader = actor.has(Role.LEADER) && actor.unit().equals(unit);
    boolean team = Teams.isOne(actor) && actor.unit().equals(round.owner());
    if (!leader && !team) {
      throw new NotFound("words of a survey");
    }
    return search.words(round, unit);
  }

  /** The commune's own ratings of the same time: the quarter, or the year where it spans more. */
  public Own own(UnitResult result) {
    Period period = period(result.round());
    UnitId unit = result.share().unit();
    return new Own(period, ratings.unit(unit, period), ratings.rights(unit, period).given());
  }

  /**
   * The ratings citizens gave, to stand beside what the outside team found.
   *
   * @param given results that went back in that time, each with one right to rate
   */
  public record Own(Period period, Tally tally, long given) {}

  static Period period(Round round) {
    int first = 1 + (round.from().getMonthValue() - 1) / 3;
    int last = 1 + (round.to().getMonthValue() - 1) / 3;
    boolean one = round.from().getYear() == round.to().getYear() && first == last;
    return new Period(round.to().getYear(), one ? last : 0);
  }

  private static Answers answers(Question question, Map<String, Long> sums) {
    Map<Integer, Long> counts = new HashMap<>();
    sums.forEach((value, n) -> {
      if (!value.equals("#")) {
        counts.put(Integer.valueOf(value), n);
      }
    });
    return new Answers(question, Optional.ofNullable(sums.get("#")).orElse(0L), counts);
  }
}
