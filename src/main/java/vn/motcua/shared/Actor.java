package vn.motcua.shared;

import java.util.Set;
import java.util.UUID;

/** The officer who acts, as every verb of the core receives him or her; never a hidden global. */
public record Actor(UnitId unit, UUID officer, String name, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether no role of this person opens the desk: the Front, the Party secretary. */
  public boolean onlyWatches() {
    return !roles.isEmpty() && roles.stream().allMatch(Role::watches);
  }
}
