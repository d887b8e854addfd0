package vn.motcua.dossiers.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.documents.LetterBox;
import vn.motcua.documents.LetterKind;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierLetters;
import vn.motcua.dossiers.Look;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** The letters of a dossier, and whether its person wants any. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}/thu")
class DossierLettersController {
  private final DossierLetters letters;
  private final LetterBox box;
  private final Scope scope;

  DossierLettersController(DossierLetters letters, LetterBox box, Scope scope) {
    this.letters = letters;
    this.box = box;
    this.scope = scope;
  }

  @GetMapping
  ModelAndView index(Actor actor, @PathVariable String id) {
    Dossier dossier = scope.dossier(actor, id, Look.What.OPENED);
    return new ModelAndView(
        "dossiers/web/dossier_letters",
        "model",
        new DossierLettersPage(
            dossier,
            letters.wants(actor.unit(), dossier.filing().person()),
            letters.of(dossier).stream()
                .map(one ->
                    new DossierLettersPage.Line(
                        one.kind(),
                        Optional.ofNullable(one.letter())
                            .map(letter -> box.byId(actor.unit(), letter))))
                .toList(),
            letters.mayAsk(dossier)));
  }

  /** Asks for a letter of apology or of thanks. */
  @PostMapping
  String create(Actor actor, @PathVariable String id, @RequestParam String loai) {
    Dossier dossier = scope.dossier(actor, id);
    LetterKind kind =
        Arrays.stream(LetterKind.values())
            .filter(one -> one.slug().equals(loai))
            .findFirst()
            .orElseThrow(() -> new NotFound("kind of letter"));
    letters.ask(actor, dossier, kind);
    return back(dossier);
  }

  /** The person wants no letters, or wants them again. */
  @PostMapping("/mong-muon")
  String update(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String muon) {
    Dossier dossier = scope.dossier(actor, id);
    letters.wish(actor, dossier, muon.equals("co"));
    return back(dossier);
  }

  private static String back(Dossier dossier) {
    return "redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/thu";
  }
}
