package vn.motcua.councils;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The minutes (biên bản) of a session as kept.
 *
 * @param where address, as it was
 * @param others who else was there, for instance the person and the family
 * @param reason of the conclusion; always there for a refusal
 * @param words what was said and found
 */
public record Minutes(
    Instant heldAt,
    Place place,
    String where,
    String others,
    Motion motion,
    String reason,
    String words,
    List<Ballot> ballots,
    Outcome outcome,
    UUID writtenBy,
    Instant writtenAt) {
  public Minutes {
    ballots = List.copyOf(ballots);
  }

  public Ballot of(Member member) {
    return ballots.stream()
        .filter(ballot -> ballot.seat() == member.seat())
        .findFirst()
        .orElseThrow();
  }

  public long votes(Vote vote) {
    return ballots.stream().flatMap(ballot -> ballot.vote().stream()).filter(vote::equals).count();
  }

  public long present() {
    return ballots.stream().filter(Ballot::present).count();
  }
}
