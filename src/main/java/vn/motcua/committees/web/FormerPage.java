package vn.motcua.committees.web;

import java.util.List;
import vn.motcua.committees.FormerUnits;
import vn.motcua.committees.MovementPlace;

/** Units of the past, and what is wrong with a table of them. */
public record FormerPage(List<MovementPlace> places, List<FormerUnits.Problem> problems) {
  private static final int MOST_SHOWN = 50;

  public List<FormerUnits.Problem> shown() {
    return problems.subList(0, Math.min(MOST_SHOWN, problems.size()));
  }

  /** Those of a level, so long a list folded away. */
  public List<MovementPlace> at(MovementPlace.Level level) {
    return places.stream().filter(place -> place.level() == level).toList();
  }
}
