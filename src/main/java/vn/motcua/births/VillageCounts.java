package vn.motcua.births;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Births by village for everybody but the civil-status officer: no village with fewer than five is
 * named, nor can one be reckoned from the others.
 *
 * @param shown villages with five or more, the largest first
 * @param others how many in the villages put together; 0 for none
 * @param hidden there are fewer than five in all: nothing can be said
 */
public record VillageCounts(List<Line> shown, int others, boolean hidden) {
  static final int LEAST = 5;

  public VillageCounts {
    shown = List.copyOf(shown);
  }

  /** One village. */
  public record Line(String village, int births) {}

  static VillageCounts of(Map<String, Integer> byVillage) {
    List<Line> lines = new ArrayList<>();
    byVillage.forEach((village, births) -> lines.add(new Line(village, births)));
    lines.sort(Comparator.comparingInt(Line::births).reversed().thenComparing(Line::village));
    int others = 0;
    while (!lines.isEmpty() && (lines.getLast().births() < LEAST || others > 0 && others < LEAST)) {
      others += lines.removeLast().births();
    }
    return new VillageCounts(lines, others < LEAST ? 0 : others, others > 0 && others < LEAST);
  }
}
