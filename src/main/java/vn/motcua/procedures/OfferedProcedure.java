package vn.motcua.procedures;

import java.util.Set;

/** One line of what a unit offers. */
public record OfferedProcedure(
    String code, String name, String fieldGroup, boolean settledOnTheSpot, Set<Gap> gaps) {
  public OfferedProcedure {
    gaps = Set.copyOf(gaps);
  }
}
