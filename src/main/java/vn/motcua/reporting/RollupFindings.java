package vn.motcua.reporting;

import java.util.List;
import vn.motcua.shared.UnitId;

/**
 * What holding the sums of a unit against its events found.
 *
 * @param sums how many sums are not what the events give
 * @param first the first of them by table and time
 * @param dossiers how many dossiers have a row that says something else than their events
 * @param rows the first of those, a line for each column
 */
public record RollupFindings(
    UnitId unit, long sums, List<RollupFault> first, long dossiers, List<RowFault> rows) {
  public RollupFindings {
    first = List.copyOf(first);
    rows = List.copyOf(rows);
  }

  /** Whether every sum and every row is what the events say. */
  public boolean isWhole() {
    return sums == 0 && dossiers == 0;
  }
}
