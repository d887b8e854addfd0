package vn.motcua.steering.web;

import java.util.List;
import vn.motcua.organisation.Unit;
import vn.motcua.reporting.WeekLine;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Watched;

/** One commune for its province. */
public record CommunePage(Unit province, Watched commune) {
  public List<MapFigure> figures() {
    return List.of(MapFigure.values());
  }

  public List<WeekLine> weeks() {
    return commune.place().map(place -> place.weeks()).orElse(List.of());
  }
}
