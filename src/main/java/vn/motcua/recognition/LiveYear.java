package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.Map;
import vn.motcua.shared.UnitId;

/**
 * What was counted of a year up to a day, by unit; a figure that is not there was not counted.
 *
 * @param to the last day of one of its months
 */
public record LiveYear(int year, LocalDate to, Map<UnitId, Map<LiveFigure, Counted>> figures) {
  public LiveYear {
    figures = Map.copyOf(figures);
  }

  /** Whether points may be made of it: half a year makes none. */
  public boolean isWhole(int asked) {
    return year == asked && to.equals(LocalDate.of(year, 12, 31));
  }
}
