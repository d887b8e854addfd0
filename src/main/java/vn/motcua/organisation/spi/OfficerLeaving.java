package vn.motcua.organisation.spi;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Asked before an officer is transferred or loses a role; an outer module may object, e.g. dossiers
 * still held.
 */
public interface OfficerLeaving {
  /** The reason why this officer cannot leave yet, with the way out; empty to agree. */
  Optional<Refusal> objection(UnitId unit, UUID officer);

  /** The reason why these roles cannot be taken from the officer yet; empty to agree. */
  default Optional<Refusal> objection(UnitId unit, UUID officer, Set<Role> taken) {
    return Optional.empty();
  }
}
