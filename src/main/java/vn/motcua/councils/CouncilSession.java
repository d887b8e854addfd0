package vn.motcua.councils;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session (phiên họp) of a council on one dossier: called, and held once minutes are there.
 *
 * @param number from 1 within the dossier
 */
public record CouncilSession(
    int number,
    Instant meetsAt,
    Place place,
    String where,
    List<Member> members,
    Optional<Minutes> minutes) {
  public CouncilSession {
    members = List.copyOf(members);
  }

  public boolean isOpen() {
    return minutes.isEmpty();
  }

  public boolean hasDecided() {
    return minutes.filter(written -> written.outcome() == Outcome.DECIDED).isPresent();
  }
}
