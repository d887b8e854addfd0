package vn.motcua.democracy.web;

import java.util.List;
import java.util.Map;
import vn.motcua.democracy.OfficePromise;
import vn.motcua.democracy.PromiseSet;
import vn.motcua.organisation.Unit;

/** The promises of an office with what was measured of them. */
public record OfficePromisesPage(
    Unit unit,
    List<PromiseSet> sets,
    Map<OfficePromise.Signal, OfficePromise.Kept> kept,
    Typed form) {
  public OfficePromisesPage {
    sets = List.copyOf(sets);
    kept = Map.copyOf(kept);
  }

  public OfficePromise.Kept kept(OfficePromise promise) {
    return java.util.Objects.requireNonNull(kept.get(promise.signal()));
  }

  public String home() {
    return "/co-quan/" + unit.id().code();
  }
}
