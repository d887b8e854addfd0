package vn.motcua.filing.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.citizens.Citizen;
import vn.motcua.consents.Consent;
import vn.motcua.dossiers.Dossier;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Filed;

/** What somebody began and filed. */
public record OwnPage(Optional<Citizen> citizen, List<Begun> begun, List<Line> filed) {
  public OwnPage {
    begun = List.copyOf(begun);
    filed = List.copyOf(filed);
  }

  /**
   * A draft.
   *
   * @param before what was filed of it, where the desk gave it back
   * @param acting for whom it is filled in, where it is not for oneself
   */
  public record Begun(
      Draft draft, String title, String place, Optional<Filed> before, Optional<Consent> acting) {
    public String words() {
      return before.flatMap(Filed::answer).map(Filed.Answer::words).orElse("");
    }
  }

  /** Something filed, and the dossier it became. */
  public record Line(Filed filed, String title, String place, Optional<Dossier> dossier) {
    public String href() {
      return dossier
          .map(one -> "/hs/" + one.unit() + "/" + one.filing().trackSecret())
          .orElse(FiledPage.address(filed));
    }

    public String code() {
      return dossier.map(one -> one.filing().shownCode()).orElse(filed.code());
    }
  }
}
