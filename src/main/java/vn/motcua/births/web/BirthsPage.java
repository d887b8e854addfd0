package vn.motcua.births.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.births.Birth;
import vn.motcua.births.BirthKeeping;
import vn.motcua.births.BirthList;
import vn.motcua.births.BirthReturn;
import vn.motcua.births.Births;
import vn.motcua.births.VillageCounts;
import vn.motcua.organisation.Officer;
import vn.motcua.web.Message;

/**
 * The list of births: names for the keeper, villages for everybody else.
 *
 * @param report what came of the file just sent
 */
public record BirthsPage(
    BirthKeeping keeping,
    boolean keeper,
    boolean leader,
    BirthList births,
    VillageCounts villages,
    List<Births.Seen> looks,
    List<BirthReturn> returns,
    List<Officer> officers,
    LocalDate today,
    Optional<Births.Report> report,
    Map<String, Message> errors) {
  public BirthsPage {
    looks = List.copyOf(looks);
    returns = List.copyOf(returns);
    officers = List.copyOf(officers);
  }

  /** Whether the child just typed was taken off the list before, and may come back. */
  public boolean isGone() {
    return errors.containsKey("troLai");
  }

  /** Not registered yet, the nearest to the 60th day first. */
  public List<Birth> open() {
    return births.open();
  }

  public long registered() {
    return births.registered();
  }
}
