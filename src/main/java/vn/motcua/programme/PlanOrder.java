package vn.motcua.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits for what in a plan. */
final class PlanOrder {
  private final Map<String, List<String>> after;
  private final Set<String> clear = new HashSet<>();

  private PlanOrder(Map<String, List<String>> after) {
    this.after = after;
  }

  /**
   * Places that wait for each other in a circle, the first one again at the end; empty where there
   * is none.
   *
   * @param after the places each place waits for
   */
  static List<String> circle(Map<String, List<String>> after) {
    PlanOrder order = new PlanOrder(after);
    for (String place : after.keySet()) {
      List<String> circle = order.from(place, new ArrayList<>());
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    return List.of();
  }

  private List<String> from(String place, List<String> way) {
    int met = way.indexOf(place);
    if (met >= 0) {
      List<String> circle = new ArrayList<>(way.subList(met, way.size()));
      circle.add(place);
      return circle;
    }
    if (clear.contains(place)) {
      return List.of();
    }
    way.add(place);
    for (String before : after.getOrDefault(place, List.of())) {
      List<String> circle = from(before, way);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    way.removeLast();
    clear.add(place);
    return List.of();
  }
}
