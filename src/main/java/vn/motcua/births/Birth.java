package vn.motcua.births;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A birth on the list, what was decided on it, who invites the family and what came of it.
 *
 * @param fromStation imported from the health station's file; otherwise typed
 * @param code of the dossier it was found to be, as people quote it
 * @param invitations the first one first
 */
public record Birth(
    UUID id,
    BirthEntry entry,
    boolean fromStation,
    Optional<Verdict> verdict,
    String words,
    String code,
    Optional<Instant> decidedAt,
    List<Invitation> invitations) {
  public Birth {
    invitations = List.copyOf(invitations);
  }

  /** What the civil-status officer decided last. */
  public enum Verdict {
    SAME,
    ELSEWHERE,
    UNDONE
  }

  /** What came of asking the family. */
  public enum Result {
    TO_INVITE,
    WILL_COME,
    NOT_REACHED,
    NEEDS_HELP,
    MOVED_AWAY
  }

  /** Who invites the family, and what came of it so far. */
  public record Invitation(
      UUID inviterId, String inviter, Result result, String words, Instant at) {}

  public boolean isRegistered() {
    return verdict.filter(one -> one != Verdict.UNDONE).isPresent();
  }

  /** Age in days; registration is owed within 60 (Luật Hộ tịch Điều 15). */
  public long days(LocalDate today) {
    return ChronoUnit.DAYS.between(entry.bornOn(), today);
  }
}
