package vn.motcua.conditions.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.conditions.Conditions;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;

/** How much of the list each commune of a province has, those that lack most first. */
public record ProvinceConditionsPage(
    List<Unit> units, Map<UnitId, Conditions.Sum> sums, boolean mayAdd) {
  public ProvinceConditionsPage {
    units =
        units.stream()
            .sorted(
                Comparator.comparing((Unit unit) -> -sum(sums, unit).missing())
                    .thenComparing(unit -> unit.id()))
            .toList();
  }

  private static Conditions.Sum sum(Map<UnitId, Conditions.Sum> sums, Unit unit) {
    return sums.getOrDefault(unit.id(), new Conditions.Sum(0, 0));
  }

  public Conditions.Sum sum(Unit unit) {
    return sum(sums, unit);
  }
}
