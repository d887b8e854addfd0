package vn.motcua.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;

/**
 * The units a plan may give work to: its own, and the communes of its province that work with this
 * program.
 */
record PlanScope(Unit own, List<Unit> communes) {
  private static final Set<String> ALL =
      Set.of("cac xa", "cac xa phuong", "tat ca cac xa", "cap xa", "cac xa phuong dac khu");

  PlanScope {
    communes = List.copyOf(communes);
  }

  /**
   * The units a cell names, by code or name, separated by commas or semicolons; nothing typed is
   * the unit of the plan. Empty when one of them is none of ours.
   */
  List<UnitId> named(String typed) {
    if (typed.isBlank() || FoldedText.of(typed).equals("tinh")) {
      return List.of(own.id());
    }
    if (ALL.contains(FoldedText.of(typed))) {
      return communes.stream().map(Unit::id).toList();
    }
    List<UnitId> found = new ArrayList<>();
    for (String one : typed.split("[,;]")) {
      Optional<UnitId> unit = one(FoldedText.of(one));
      if (unit.isEmpty()) {
        return List.of();
      }
      if (!found.contains(unit.get())) {
        found.add(unit.get());
      }
    }
    return found;
  }

  private Optional<UnitId> one(String folded) {
    List<UnitId> hits =
        Stream.concat(Stream.of(own), communes.stream())
            .filter(unit ->
                folded.equals(unit.id().code())
                    || folded.equals(FoldedText.of(unit.fullName()))
                    || folded.equals(FoldedText.of(unit.name())))
            .map(Unit::id)
            .distinct()
            .toList();
    return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
  }
}
