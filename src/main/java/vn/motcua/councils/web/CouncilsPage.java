package vn.motcua.councils.web;

import java.util.List;
import vn.motcua.councils.CouncilSessions;

/** What is ahead of the unit's councils, and where they are kept. */
public record CouncilsPage(List<CouncilSessions.Ahead> ahead, boolean here, boolean mayChoose) {
  public CouncilsPage {
    ahead = List.copyOf(ahead);
  }
}
