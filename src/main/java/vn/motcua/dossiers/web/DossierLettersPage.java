package vn.motcua.dossiers.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.documents.KeptLetter;
import vn.motcua.documents.LetterKind;
import vn.motcua.dossiers.Dossier;

/**
 * The letters of one dossier.
 *
 * @param wanted whether the person wants letters
 * @param may kinds an officer may ask for now
 */
public record DossierLettersPage(
    Dossier dossier, boolean wanted, List<Line> letters, List<LetterKind> may) {
  public DossierLettersPage {
    letters = List.copyOf(letters);
    may = List.copyOf(may);
  }

  /** A letter; none in the box where a rule or the person's wish forbade it. */
  public record Line(LetterKind kind, Optional<KeptLetter> kept) {}

  public String base() {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }
}
