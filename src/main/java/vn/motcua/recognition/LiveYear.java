package vn.motcua.recognition;

import java.util.Map;
import vn.motcua.shared.UnitId;

/** What was counted of a year, by unit; a figure that is not there was not counted. */
public record LiveYear(int year, Map<UnitId, Map<LiveFigure, Counted>> figures) {
  public LiveYear {
    figures = Map.copyOf(figures);
  }
}
