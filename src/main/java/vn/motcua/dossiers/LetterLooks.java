package vn.motcua.dossiers;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.documents.spi.LetterReading;
import vn.motcua.shared.Actor;

/** A letter names its person and matter, so reading it is a look at the dossier behind it. */
@Component
class LetterLooks implements LetterReading {
  private final DossierLetterStore letters;
  private final Looks looks;

  LetterLooks(DossierLetterStore letters, Looks looks) {
    this.letters = letters;
    this.looks = looks;
  }

  @Override
  public void opened(Actor actor, UUID letter) {
    letters
        .dossierOf(actor.unit(), letter)
        .ifPresent(dossier -> looks.record(actor, dossier, Look.What.LETTER));
  }
}
