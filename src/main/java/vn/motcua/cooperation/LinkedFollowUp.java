package vn.motcua.cooperation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.spi.IntakeFollowUp;
import vn.motcua.shared.Actor;

/** One filing, its parts at once: asked by the intake, whose own door the parts go through too. */
@Component
class LinkedFollowUp implements IntakeFollowUp {
  private final LinkedParts parts;
  private final ObjectProvider<LinkedFilings> filings;

  LinkedFollowUp(LinkedParts parts, ObjectProvider<LinkedFilings> filings) {
    this.parts = parts;
    this.filings = filings;
  }

  @Override
  public Dossier received(Actor actor, Dossier dossier, Intake intake) {
    return parts.isLinked(dossier)
        ? filings.getObject().filed(actor, dossier, intake.applicant())
        : dossier;
  }
}
