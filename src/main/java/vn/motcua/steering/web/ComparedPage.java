package vn.motcua.steering.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.reporting.WeekLine;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Province;
import vn.motcua.steering.Watched;

/**
 * Communes side by side.
 *
 * @param chosen in the order they were chosen in
 * @param few whether fewer than two were chosen
 */
public record ComparedPage(Province province, List<Watched> chosen, boolean few) {
  /** More do not stand side by side on any screen. */
  public static final int MOST = 4;

  public ComparedPage {
    chosen = List.copyOf(chosen);
  }

  public List<MapFigure> figures() {
    return List.of(MapFigure.values());
  }

  /** The code chosen at a place, from 0; empty where none is. */
  public String chosenAt(int at) {
    return at < chosen.size() ? chosen.get(at).unit().id().code() : "";
  }

  /** The chosen ones as an address says them. */
  public String query() {
    return chosen.stream().map(one -> "xa=" + one.unit().id()).collect(Collectors.joining("&"));
  }

  public List<WeekLine> weeks(Watched commune) {
    return commune.place().map(place -> place.weeks()).orElse(List.of());
  }
}
