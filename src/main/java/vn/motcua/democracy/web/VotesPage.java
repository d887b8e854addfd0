package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.democracy.Matter;
import vn.motcua.democracy.PeopleVote;

/** All votes of a unit, and what people decide. */
public record VotesPage(
    String base, boolean mayWrite, List<Matter> matters, List<PeopleVote> votes) {
  public VotesPage {
    matters = List.copyOf(matters);
    votes = List.copyOf(votes);
  }

  public String address(PeopleVote vote) {
    return base + VotesController.PATH + "/" + vote.id();
  }
}
