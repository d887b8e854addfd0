package vn.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A review of conduct: asked, explained, met about. Not discipline.
 *
 * @param collective empty for a person; else the name of the collective the officer explains for
 * @param about whom its feedback is about or names: they lead no review of it, and read none but
 *     their own
 * @param question the leader's own neutral words; all the officer ever reads of the complaint
 */
public record Review(
    UnitId unit,
    UUID id,
    UUID feedback,
    String collective,
    UUID officer,
    String officerName,
    String question,
    UUID openedBy,
    Instant openedAt,
    Instant explainBy,
    Instant dueBy,
    Optional<Explanation> explanation,
    Optional<Meeting> meeting,
    boolean climbed,
    Set<UUID> about) {
  public Review {
    about = Set.copyOf(about);
  }

  /** What the officer says. */
  public record Explanation(String words, Instant at) {}

  /** What came of the meeting. */
  public record Meeting(
      LocalDate heldOn, String present, Outcome outcome, String words, String writtenBy) {}

  /** What a review can end with; none of it is a disciplinary measure. */
  public enum Outcome {
    NOTHING_FOUND,
    /** Rút kinh nghiệm. */
    LEARNED,
    /** An apology to the citizen. */
    APOLOGY,
    TRAINING,
    /** Another duty is proposed (NĐ 309 Điều 6). */
    OTHER_DUTY_PROPOSED
  }

  /** Where it stands. */
  public enum Stage {
    EXPLAINING,
    MEETING,
    CLOSED
  }

  public Stage stage() {
    return meeting.isPresent()
        ? Stage.CLOSED
        : explanation.isPresent() ? Stage.MEETING : Stage.EXPLAINING;
  }

  public boolean isLate(Instant now) {
    return meeting.isEmpty() && now.isAfter(dueBy);
  }

  /** Whether the meeting can be written down: explained, or the days for that are over. */
  public boolean canBeConcluded(Instant now) {
    return meeting.isEmpty() && (explanation.isPresent() || now.isAfter(explainBy));
  }
}
