package vn.motcua.births;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a unit keeps its list: on which legal basis, by which officer, and how long a registered
 * child's row stays. Each is empty until the leader decided it.
 *
 * @param keepers everybody who was to read names, the last one first
 */
public record BirthKeeping(
    Optional<String> basis, List<Keeper> keepers, Optional<Integer> retentionDays) {
  public BirthKeeping {
    keepers = List.copyOf(keepers);
  }

  /** Who was to read names from a moment on, and who said so. */
  public record Keeper(UUID officer, String name, String by, Instant at) {}

  /** The officer it is now. */
  public Optional<UUID> keeper() {
    return keepers.stream().findFirst().map(Keeper::officer);
  }

  public String keeperName() {
    return keepers.stream().findFirst().map(Keeper::name).orElse("");
  }
}
