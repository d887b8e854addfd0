package vn.motcua.democracy.web;

import java.time.LocalDate;
import vn.motcua.democracy.BallotBox;
import vn.motcua.democracy.Ballots;
import vn.motcua.democracy.PeopleVote;
import vn.motcua.organisation.Unit;

/**
 * Where a household votes on line.
 *
 * @param reprints how often codes were printed again, each by name in the office's register
 * @param cast a vote was taken in a moment ago
 */
public record BallotPage(
    Unit unit,
    PeopleVote vote,
    BallotBox box,
    int reprints,
    LocalDate today,
    boolean cast,
    Typed form) {
  public String home() {
    return "/co-quan/" + unit.id().code() + "/dan-chu";
  }

  public String address() {
    return home() + VotesController.PATH + "/" + vote.id();
  }

  public boolean takesVotes() {
    return box.isOpen(today) && vote.result().isEmpty();
  }

  public Ballots.Choice[] choices() {
    return Ballots.Choice.values();
  }
}
