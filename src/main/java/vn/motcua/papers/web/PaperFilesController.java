package vn.motcua.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.ShownPapers;
import vn.motcua.shared.Actor;

/** The pages of the papers of a dossier themselves, for officers. */
@Controller
@RequestMapping(PapersController.BASE + "/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}")
class PaperFilesController {
  private final PaperCopies copies;
  private final ShownPapers shown;
  private final Looks looks;

  PaperFilesController(PaperCopies copies, ShownPapers shown, Looks looks) {
    this.copies = copies;
    this.shown = shown;
    this.looks = looks;
  }

  @GetMapping("/trang-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> page(
      Actor actor, @PathVariable String id, @PathVariable UUID copy, @PathVariable int number) {
    Dossier dossier = looks.open(actor, id, Look.What.PAPERS);
    return shown.page(copies.one(PaperCopies.Owner.of(dossier), copy), number);
  }

  /** Small pictures belong to the page they stand on, whose opening was written down. */
  @GetMapping("/nho-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> thumb(
      Actor actor, @PathVariable String id, @PathVariable UUID copy, @PathVariable int number) {
    Dossier dossier = looks.find(actor, id);
    return shown.thumb(copies.one(PaperCopies.Owner.of(dossier), copy), number);
  }

  @GetMapping("/giay-to.pdf")
  void pdf(
      Actor actor, @PathVariable String id, @PathVariable UUID copy, HttpServletResponse response)
      throws IOException {
    Dossier dossier = looks.open(actor, id, Look.What.PAPERS);
    shown.pdf(copies.one(PaperCopies.Owner.of(dossier), copy), response);
  }
}
