package vn.motcua.documents.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.documents.KeptLetter;
import vn.motcua.documents.LetterBox;
import vn.motcua.documents.spi.LetterReading;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Letters to read before they go, and those read that are to be handed over. */
@Controller
@RequestMapping("/ban-lam-viec/thu")
class LetterBoxController {
  private static final String ALL = "redirect:/ban-lam-viec/thu";

  private final LetterBox box;
  private final List<LetterReading> readings;

  LetterBoxController(LetterBox box, List<LetterReading> readings) {
    this.box = box;
    this.readings = readings;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "documents/web/letter_box", "model", new LetterBoxPage(box.open(actor.unit())));
  }

  @GetMapping("/{id}")
  ModelAndView edit(Actor actor, @PathVariable String id) {
    KeptLetter letter = opened(actor, uuid(id));
    return page(new KeptLetterPage(letter, letter.form().title(), letter.body(), Set.of(), null));
  }

  /** The letter as it is printed; a draft is refused. */
  @GetMapping("/{id}/thu.pdf")
  ResponseEntity<byte[]> show(Actor actor, @PathVariable String id) {
    String name = ContentDisposition.inline().filename("thu.pdf").build().toString();
    UUID letter = uuid(id);
    byte[] paper = box.print(actor.unit(), letter);
    opened(actor, letter);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(paper);
  }

  /** The officer has read the letter. */
  @PostMapping("/{id}")
  ModelAndView update(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String tieuDe,
      @RequestParam(defaultValue = "") String noiDung,
      @RequestParam(defaultValue = "") List<String> dung) {
    UUID letter = uuid(id);
    try {
      box.check(actor, letter, Set.copyOf(dung), tieuDe, noiDung);
      return new ModelAndView(ALL + "/" + letter);
    } catch (Refusal refusal) {
      return refused(
          new KeptLetterPage(
              opened(actor, letter), tieuDe, noiDung, Set.copyOf(dung), message(refusal)));
    }
  }

  /** The letter was given to whom it is for. */
  @PostMapping("/{id}/trao")
  String create(Actor actor, @PathVariable String id) {
    box.handOver(actor, uuid(id));
    return ALL;
  }

  /** The letter does not go. */
  @PostMapping("/{id}/khong-gui")
  ModelAndView destroy(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String lyDo) {
    UUID letter = uuid(id);
    try {
      box.drop(actor, letter, lyDo);
      return new ModelAndView(ALL);
    } catch (Refusal refusal) {
      KeptLetter kept = opened(actor, letter);
      return refused(
          new KeptLetterPage(kept, kept.form().title(), kept.body(), Set.of(), message(refusal)));
    }
  }

  /** The letter on its way to somebody's eyes; its dossier remembers whose. */
  private KeptLetter opened(Actor actor, UUID id) {
    KeptLetter letter = box.byId(actor.unit(), id);
    readings.forEach(reading -> reading.opened(actor, id));
    return letter;
  }

  private static Message message(Refusal refusal) {
    return new Message(refusal.key(), refusal.arguments());
  }

  private static ModelAndView refused(KeptLetterPage model) {
    ModelAndView page = page(model);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(KeptLetterPage model) {
    return new ModelAndView("documents/web/kept_letter", "model", model);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("letter " + text);
    }
  }
}
