package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.democracy.BallotBox;
import vn.motcua.democracy.BallotPrint;
import vn.motcua.democracy.Matter;
import vn.motcua.democracy.PeopleVote;

/** One vote: who took part, the sums, what came of it. */
public record VotePage(
    String base,
    boolean mayWrite,
    PeopleVote vote,
    Matter matter,
    LocalDate sendBy,
    @Nullable LocalDate answerBy,
    LocalDate today,
    Optional<BallotBox> box,
    List<BallotPrint> prints,
    Typed form) {
  public VotePage {
    prints = List.copyOf(prints);
  }

  /** Until a vote on line is counted nobody reads who or how many took part. */
  public boolean isTurnoutShown() {
    return box.isEmpty() || vote.result().isPresent();
  }

  /** Prints beyond the first one of all. */
  public int reprints() {
    return Math.max(0, prints.size() - 1);
  }

  /** Where households vote on line. */
  public String publicAddress() {
    return PublicPublicationsController.address(vote.unit())
        + VotesController.PATH
        + "/"
        + vote.id();
  }

  public boolean isOnline() {
    return vote.method() == Matter.Method.ONLINE;
  }

  public String address() {
    return base + VotesController.PATH + "/" + vote.id();
  }

  public int needed() {
    return matter.threshold().needed(vote.households());
  }

  public boolean isOpen() {
    return mayWrite && vote.result().isEmpty();
  }

  public boolean passed() {
    return vote.result().map(PeopleVote.Result::passed).orElse(false);
  }

  public boolean sendsLate() {
    return vote.sent().isEmpty() && today.isAfter(sendBy);
  }

  public boolean answerIsLate() {
    LocalDate by = answerBy;
    return by != null && vote.answered().isEmpty() && today.isAfter(by);
  }
}
