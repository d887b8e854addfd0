package vn.motcua.reporting;

import java.util.UUID;

/**
 * What one officer did within some weeks; for the officer and the leader.
 *
 * @param steps steps the officer ended, by how each stood against its allotted time
 */
public record OfficerWork(UUID officer, String name, int received, int returned, Finished steps) {
  OfficerWork plus(OfficerWork other) {
    return new OfficerWork(
        officer,
        name,
        received + other.received,
        returned + other.returned,
        steps.plus(other.steps));
  }
}
