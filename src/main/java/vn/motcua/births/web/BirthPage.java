package vn.motcua.births.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.births.Birth;
import vn.motcua.births.BirthReturn;
import vn.motcua.births.Births;
import vn.motcua.organisation.Officer;
import vn.motcua.web.Message;

/** One birth: the dossiers it may be, who invites the family, what came of it. */
public record BirthPage(
    Birth birth,
    List<Births.Match> matches,
    List<BirthReturn> returns,
    List<Officer> officers,
    LocalDate today,
    Map<String, Message> errors) {
  public BirthPage {
    matches = List.copyOf(matches);
    returns = List.copyOf(returns);
    officers = List.copyOf(officers);
  }

  public String base() {
    return BirthsController.BASE + "/" + birth.id();
  }
}
