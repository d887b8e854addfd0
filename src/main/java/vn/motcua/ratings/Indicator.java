package vn.motcua.ratings;

import java.util.List;

/**
 * One of the nine indicators of TT 01/2018/TT-VPCP Điều 13: 2, 1 or 0 points for each dossier.
 *
 * @param points of the options a citizen is shown, the best first
 */
public record Indicator(int number, From from, List<Integer> points) {
  public Indicator {
    points = List.copyOf(points);
  }

  /** The one of manner (7): asked, and weighed with the time that was kept. */
  static final int MANNER = 7;

  /** Where the points come from. */
  public enum From {
    /** Computed from the dossier's own history. */
    FACT,
    /** Asked of the citizen. */
    ASKED,
    /** Asked, and weighed with the time that was kept (manner). */
    BOTH
  }

  static String item(int number) {
    return "I" + number;
  }

  /** Whether not every slip has it, so that it is counted by fives on its own. */
  static boolean isItem(String item) {
    return item.matches("I[1-9]") || item.equals(Slip.COMPLAINT);
  }
}
