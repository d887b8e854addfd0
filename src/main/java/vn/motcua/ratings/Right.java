package vn.motcua.ratings;

import java.time.LocalDate;

/**
 * The right to rate one dossier. Whether it was used nobody can see.
 *
 * @param until last day on which it can be used
 * @param ways how many sheets with a way to it were printed
 */
public record Right(LocalDate until, int ways) {
  /** No further sheet is printed: the last one stays. */
  public boolean isPrintedEnough() {
    return ways >= RatingRights.MOST_WAYS;
  }
}
