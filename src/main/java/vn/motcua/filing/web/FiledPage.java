package vn.motcua.filing.web;

import java.util.Optional;
import vn.motcua.consents.Consent;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.filing.Filed;
import vn.motcua.organisation.Unit;

/** What somebody who filed has to know: the number, who answers, by when, and what comes then. */
public record FiledPage(
    Filed filed,
    String title,
    Unit unit,
    String holder,
    String phone,
    Optional<TimeLimit> time,
    Optional<Dossier> dossier,
    Optional<Consent> acting) {

  static String address(Filed filed) {
    return "/co-quan/" + filed.unit() + "/da-nop/" + filed.id();
  }

  public String words() {
    return filed.answer().map(Filed.Answer::words).orElse("");
  }

  public String track() {
    return dossier.map(one -> "/hs/" + one.unit() + "/" + one.filing().trackSecret()).orElse("");
  }
}
