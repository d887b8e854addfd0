package vn.motcua.ratings;

import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as it falls into the box: short items and values. Nothing of what the office knows of
 * the dossier is among them, or the sums would tell whose they are; that somebody was late shows in
 * the apology alone, which never lies with its slip.
 */
final class Slip {
  static final String FACE = "FACE";
  static final String APOLOGY = "APOLOGY";
  static final String COMPLAINT = "COMPLAINT";
  static final String YES = "YES";
  static final String NO = "NO";

  private Slip() {}

  static Map<String, String> of(Asked asked, Answer answer) {
    Map<String, String> items = new TreeMap<>();
    items.put(FACE, String.valueOf(answer.face().points()));
    answer.reasons().forEach(reason -> items.put(reason.item(), "1"));
    answer
        .points()
        .forEach((number, points) -> items.put(Indicator.item(number), String.valueOf(points)));
    answer.complaint().ifPresent(complaint -> items.put(COMPLAINT, complaint ? YES : NO));
    if (asked.isLate()) {
      answer.apology().ifPresent(apology -> items.put(APOLOGY, apology.name()));
    }
    return items;
  }
}
