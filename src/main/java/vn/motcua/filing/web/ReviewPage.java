package vn.motcua.filing.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.citizens.Citizen;
import vn.motcua.filing.DraftPapers;
import vn.motcua.filing.Filed;
import vn.motcua.procedures.OpenProcedure;

/**
 * All answers once more, before they are filed.
 *
 * @param papers the papers asked for, with what was photographed of each
 * @param procedure as it is taken online today
 * @param before what was filed of this draft, where the desk gave it back
 */
public record ReviewPage(
    Visit visit,
    List<DraftPapers.Line> papers,
    Optional<OpenProcedure> procedure,
    Optional<Filed> before) {
  public ReviewPage {
    papers = List.copyOf(papers);
  }

  public String signIn() {
    return DraftsController.signIn(visit.draft());
  }

  public boolean isSignedIn() {
    return visit.citizen().isPresent();
  }

  public boolean mayFile() {
    return visit.citizen().map(Citizen::mayFile).orElse(false);
  }

  public String name() {
    return visit.citizen().map(Citizen::name).orElse("");
  }
}
