package vn.motcua.cooperation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something another office was asked for on a dossier: its opinion, or its part of a linked filing.
 *
 * @param code of the dossier, as people quote it
 * @param number 1, 2, 3 … within the dossier
 * @param part place in the linked procedure; 0 for an opinion
 * @param body who was asked
 * @param question as typed; empty where there was none or it was erased by law
 * @param follower the officer of ours who follows it up
 * @param due last instant in time; empty where no law or decision known to us gives one
 */
public record Errand(
    UUID dossier,
    String code,
    int number,
    int part,
    String body,
    String question,
    UUID follower,
    String followerName,
    Instant sentAt,
    Optional<Instant> due,
    Optional<Answer> answer) {

  /** What came back. */
  public enum Verdict {
    /** An opinion was given. */
    GIVEN,
    /** The agency settled its part. */
    GRANTED,
    /** The agency refused its part, in writing. */
    REFUSED
  }

  /**
   * The answer as recorded.
   *
   * @param words as typed; empty where there were none or they were erased by law
   */
  public record Answer(Instant at, String by, Verdict verdict, String words, boolean late) {}

  public boolean isOpinion() {
    return part == 0;
  }

  public boolean isOpen() {
    return answer.isEmpty();
  }

  /** Nobody has answered and the time is over. */
  public boolean isOverdue(Instant now) {
    return isOpen() && due.filter(now::isAfter).isPresent();
  }
}
