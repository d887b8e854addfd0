package vn.motcua.feedback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.Tally;
import vn.motcua.shared.Actor;

/**
 * Counts what stands behind a request for another officer: what citizens said, and what reviews of
 * conduct found. In the first quarter the year before is counted, for this one has no number yet.
 */
@Component
class ReplacementNumbers {
  private static final int LAST_MONTH_OF_FIRST_QUARTER = 3;

  private final RatingFigures ratings;
  private final ReplacementSearch search;

  ReplacementNumbers(RatingFigures ratings, ReplacementSearch search) {
    this.ratings = ratings;
    this.search = search;
  }

  Replacement.Numbers of(Actor director, UUID officer, LocalDate today) {
    int year =
        today.getMonthValue() <= LAST_MONTH_OF_FIRST_QUARTER
            ? today.getYear() - 1
            : today.getYear();
    Period period = new Period(year, 0);
    ReplacementSearch.Reviewed reviewed = search.reviewed(director.unit(), officer, year);
    return new Replacement.Numbers(
        year,
        ratings
            .officer(director, officer, period)
            .map(group -> rated(group.tally(), group.given())),
        Optional.of(ratings.unit(director.unit(), period))
            .filter(Tally::isShown)
            .map(tally -> rated(tally, ratings.rights(director.unit(), period).given())),
        reviewed.reviews(),
        reviewed.found());
  }

  private static Replacement.Rated rated(Tally tally, long given) {
    return new Replacement.Rated(
        Math.toIntExact(tally.rated()),
        Math.toIntExact(tally.count(Face.CONTENT)),
        Optional.of(Math.toIntExact(given)));
  }
}
