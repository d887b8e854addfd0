package vn.motcua.ratings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a citizen answered. Everything but the face may be left out.
 *
 * @param points of the indicators asked (4, 5, 6, 8, 9), by their number
 * @param complaint about somebody's manner (indicator 7)
 * @param words in the citizen's own words; empty for none
 */
public record Answer(
    Face face,
    Set<Reason> reasons,
    Map<Integer, Integer> points,
    Optional<Boolean> complaint,
    Optional<Apology> apology,
    String words) {
  /** Longest own words taken. */
  public static final int MOST_WORDS = 2_000;

  public Answer {
    reasons = Set.copyOf(reasons);
    points = Map.copyOf(points);
    words = words.strip();
  }

  /** Only the face. */
  public static Answer of(Face face) {
    return new Answer(face, Set.of(), Map.of(), Optional.empty(), Optional.empty(), "");
  }

  /** Never what was said: an answer belongs into the box and into nothing else. */
  @Override
  public String toString() {
    return "Answer[…]";
  }
}
