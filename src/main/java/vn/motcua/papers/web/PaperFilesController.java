package vn.motcua.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.PaperCopy;
import vn.motcua.shared.Actor;

/**
 * The pages themselves, shown and never run: a picture is one we made, a PDF one that can do
 * nothing, and the browser is told to believe neither more than that.
 */
@Controller
@RequestMapping(PapersController.BASE + "/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}")
class PaperFilesController {
  private static final String NOTHING_ELSE = "default-src 'none'; sandbox";

  /** The browser's own PDF viewer does not open in a sandbox. */
  private static final String VIEWER =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final PaperCopies copies;
  private final Looks looks;

  PaperFilesController(PaperCopies copies, Looks looks) {
    this.copies = copies;
    this.looks = looks;
  }

  @GetMapping("/trang-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> page(
      Actor actor, @PathVariable String id, @PathVariable UUID copy, @PathVariable int number) {
    Dossier dossier = looks.open(actor, id, Look.What.PAPERS);
    return picture(copies.page(copies.one(PaperCopies.Owner.of(dossier), copy), number));
  }

  /** Small pictures belong to the page they stand on, whose opening was written down. */
  @GetMapping("/nho-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> thumb(
      Actor actor, @PathVariable String id, @PathVariable UUID copy, @PathVariable int number) {
    Dossier dossier = looks.find(actor, id);
    return picture(copies.thumb(copies.one(PaperCopies.Owner.of(dossier), copy), number));
  }

  private static ResponseEntity<InputStreamResource> picture(InputStream content) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("Content-Disposition", "inline; filename=\"giay-to.jpg\"")
        .body(new InputStreamResource(content));
  }

  @GetMapping("/giay-to.pdf")
  void pdf(
      Actor actor, @PathVariable String id, @PathVariable UUID copy, HttpServletResponse response)
      throws IOException {
    Dossier dossier = looks.open(actor, id, Look.What.PAPERS);
    PaperCopy one = copies.one(PaperCopies.Owner.of(dossier), copy);
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
    response.setHeader("Content-Security-Policy", VIEWER);
    response.setHeader("Content-Disposition", "inline; filename=\"giay-to.pdf\"");
    copies.pdf(one, response.getOutputStream());
  }
}
