package vn.motcua.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event and the way from it to the root of its day.
 *
 * @param seq its place in its own history, from 1
 * @param day none while the day is not over
 * @param proof none when the event was not there when the day was sealed
 * @param covered false for the fact of a register on a day sealed before registers were covered
 */
public record EventProof(
    int seq,
    Instant at,
    Fingerprint event,
    Optional<DayRoot> day,
    Optional<Proof> proof,
    boolean covered) {
  /** What there is to say to somebody who checks. */
  public enum Verdict {
    OK,
    /** The day is not over. */
    WAITING,
    /** The day was sealed before registers were covered. */
    BEFORE,
    BROKEN
  }

  /** The way leads to the published root. */
  public boolean holds() {
    return day.isPresent()
        && proof.isPresent()
        && proof.get().leadsTo(day.get().root(), event.bytes());
  }

  public Verdict verdict() {
    if (day.isEmpty()) {
      return Verdict.WAITING;
    }
    return holds() ? Verdict.OK : covered ? Verdict.BROKEN : Verdict.BEFORE;
  }

  /** What is reckoned on the way, first the leaf, last the root. */
  public List<Fingerprint> way() {
    return proof.map(one -> one.way(event.bytes())).orElse(List.of());
  }
}
