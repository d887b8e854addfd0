package vn.motcua.procedures;

import java.util.List;
import java.util.Set;

/**
 * What stands beside the law for a procedure at a counter on a day; none of it moves a legal date.
 *
 * @param urgent goes before everything else and is promised the same day (A11)
 * @param promises of the unit that hold that day, whatever they are for
 * @param dropped the papers a promise spares the citizen, by their place in the list (A25)
 */
public record BesideTheLaw(boolean urgent, List<Promise> promises, Set<Integer> dropped) {
  public BesideTheLaw {
    promises = List.copyOf(promises);
    dropped = Set.copyOf(dropped);
  }
}
