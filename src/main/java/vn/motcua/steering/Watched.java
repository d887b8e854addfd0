package vn.motcua.steering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organisation.Unit;
import vn.motcua.reporting.Place;

/**
 * One commune as its province leads it.
 *
 * @param place its dossiers; empty while it does not work in this program
 * @param needs what weighs most first
 * @param measures every figure that is known of it
 */
public record Watched(
    Unit unit, Optional<Place> place, List<Need> needs, Map<MapFigure, FigureValue> measures) {
  public Watched {
    needs = List.copyOf(needs);
    measures = Map.copyOf(measures);
  }

  public boolean isInNeed() {
    return !needs.isEmpty();
  }

  /** Whether it works in this program: nothing is known of the others. */
  public boolean isServed() {
    return place.isPresent();
  }

  /** The value of a figure, or that there is none yet. */
  public FigureValue of(MapFigure figure) {
    return measures.getOrDefault(figure, FigureValue.NONE);
  }
}
