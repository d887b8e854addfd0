package vn.motcua.births;

import java.util.Optional;
import java.util.UUID;

/**
 * How a unit keeps its list: on which legal basis, by which officer, and how long a registered
 * child's row stays. Each is empty until the leader decided it.
 */
public record BirthKeeping(
    Optional<String> basis,
    Optional<UUID> keeper,
    String keeperName,
    Optional<Integer> retentionDays) {}
