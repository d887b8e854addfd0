package vn.motcua.filing.web;

import java.util.Optional;
import vn.motcua.citizens.Citizen;
import vn.motcua.filing.Filed;
import vn.motcua.procedures.OpenProcedure;

/**
 * All answers once more, before they are filed.
 *
 * @param procedure as it is taken online today
 * @param before what was filed of this draft, where the desk gave it back
 */
public record ReviewPage(Visit visit, Optional<OpenProcedure> procedure, Optional<Filed> before) {
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
