package vn.motcua.ratings;

import java.util.Map;
import java.util.TreeMap;
import vn.motcua.dossiers.Mark;

/**
 * An answer as it falls into the box: short items and values. The facts the office knows (time,
 * supplements) are put beside what was asked, so that nothing has to be looked up later.
 */
final class Slip {
  static final String FACE = "FACE";
  static final String APOLOGY = "APOLOGY";

  private Slip() {}

  static Map<String, String> of(Asked asked, Answer answer) {
    Map<String, String> items = new TreeMap<>();
    items.put(FACE, String.valueOf(answer.face().points()));
    answer.reasons().forEach(reason -> items.put(reason.item(), "1"));
    put(items, 1, points(asked.whole()));
    asked.parts().ifPresent(parts -> put(items, 2, points(parts)));
    put(items, 3, Math.max(0, 2 - asked.supplements()));
    answer.points().forEach((number, points) -> put(items, number, points));
    answer.complaint().ifPresent(complaint -> manner(items, asked.whole(), complaint));
    if (asked.isLate()) {
      answer.apology().ifPresent(apology -> items.put(APOLOGY, apology.name()));
    }
    return items;
  }

  /**
   * Indicator 7: early and no complaint 2, on time and no complaint 1, a complaint 0. For late and
   * no complaint the circular has no option, so that rating does not count here.
   */
  private static void manner(Map<String, String> items, Mark whole, boolean complaint) {
    if (complaint) {
      put(items, 7, 0);
    } else if (whole != Mark.LATE) {
      put(items, 7, points(whole));
    }
  }

  /** Shorter than the rule 2, equal 1, longer 0. */
  private static int points(Mark mark) {
    return switch (mark) {
      case EARLY -> 2;
      case ON_TIME -> 1;
      case LATE -> 0;
    };
  }

  private static void put(Map<String, String> items, int number, int points) {
    items.put(Indicator.item(number), String.valueOf(points));
  }
}
