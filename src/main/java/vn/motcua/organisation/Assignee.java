package vn.motcua.organisation;

import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Role;

/**
 * An officer seen as somebody to give work to at a moment.
 *
 * @param active not transferred
 * @param away on leave, on mission …
 */
public record Assignee(UUID id, String name, boolean active, boolean away, Set<Role> roles) {
  public Assignee {
    roles = Set.copyOf(roles);
  }
}
