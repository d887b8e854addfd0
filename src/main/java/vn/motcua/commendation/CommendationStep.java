package vn.motcua.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One act, with the alarms of that moment.
 *
 * @param decision of the act DECIDE
 */
public record CommendationStep(
    CommendationAct act,
    int version,
    String words,
    List<CouncilVote> votes,
    Optional<Decision> decision,
    List<Alarm> alarms,
    String by,
    Instant at) {
  public CommendationStep {
    votes = List.copyOf(votes);
    alarms = List.copyOf(alarms);
  }

  /**
   * The decision itself.
   *
   * @param whole whether the file still has the digest
   */
  public record Decision(
      String number, LocalDate day, String signer, String digest, boolean whole) {}
}
