package vn.motcua.integrity.web;

import java.util.List;
import vn.motcua.integrity.DayRoot;

/** The roots of the unit's days, the latest first. */
public record RootsPage(String unit, String unitName, List<DayRoot> rows, boolean more) {
  public RootsPage {
    rows = List.copyOf(rows);
  }
}
