package vn.motcua.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer away during [starts, ends).
 *
 * @param standIn who does the work meanwhile; null when nobody was named
 */
public record Absence(
    UUID id,
    UUID officer,
    Instant starts,
    Instant ends,
    AbsenceReason reason,
    @Nullable UUID standIn) {
  public boolean covers(Instant moment) {
    return !moment.isBefore(starts) && moment.isBefore(ends);
  }
}
