package vn.motcua.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.documents.FileDigest;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.SentFile;
import vn.motcua.results.ResultFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/** The result of a dossier as a file at the desk: laid, signed, sealed, withdrawn. */
@Controller
@RequestMapping(ResultsController.BASE)
class ResultsController {
  static final String BASE = "/ban-lam-viec/ho-so/{id}/tep-ket-qua";

  private final ResultFiles results;
  private final PaperCopies copies;
  private final Desk desk;
  private final Looks looks;
  private final Site site;

  ResultsController(ResultFiles results, PaperCopies copies, Desk desk, Looks looks, Site site) {
    this.results = results;
    this.copies = copies;
    this.desk = desk;
    this.looks = looks;
    this.site = site;
  }

  @GetMapping
  ModelAndView index(Actor actor, @PathVariable String id) {
    return page(actor, looks.open(actor, id, Look.What.RESULT), Map.of());
  }

  private ModelAndView page(Actor actor, Dossier dossier, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "results/web/results",
            "model",
            new ResultsPage(
                dossier,
                desk.procedureName(dossier),
                results.of(dossier).stream()
                    .map(file -> new ResultsPage.Line(file, results.doors(actor, dossier, file)))
                    .toList(),
                results.mayLay(actor, dossier),
                copies.limit(dossier.unit()),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @GetMapping("/{number:[0-9]{1,2}}.pdf")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable String id, @PathVariable int number) {
    Dossier dossier = looks.open(actor, id, Look.What.RESULT);
    return Pdfs.shown(results.content(results.one(dossier, number)), dossier.code());
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    Dossier dossier = looks.find(actor, id);
    return tried(
        actor, dossier, "tep", () -> results.lay(actor, dossier, sent(file), site.of(request)));
  }

  private static SentFile sent(@Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) {
      throw new Refusal("papers.refusal.empty");
    }
    return new SentFile(file.getSize(), file::getInputStream);
  }

  @PostMapping("/{digest:[0-9a-f]{64}}/chu-ky")
  ModelAndView sign(Actor actor, @PathVariable String id, @PathVariable String digest) {
    Dossier dossier = looks.find(actor, id);
    return tried(
        actor, dossier, "ket-qua", () -> results.sign(actor, dossier, new FileDigest(digest)));
  }

  @PostMapping("/{digest:[0-9a-f]{64}}/dau")
  ModelAndView seal(Actor actor, @PathVariable String id, @PathVariable String digest) {
    Dossier dossier = looks.find(actor, id);
    return tried(
        actor, dossier, "ket-qua", () -> results.seal(actor, dossier, new FileDigest(digest)));
  }

  @PostMapping("/{number:[0-9]{1,2}}/thu-hoi")
  ModelAndView destroy(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam(name = "lyDo", defaultValue = "") String reason) {
    Dossier dossier = looks.find(actor, id);
    return tried(
        actor, dossier, "ly-do-" + number, () -> results.withdraw(actor, dossier, number, reason));
  }

  private ModelAndView tried(Actor actor, Dossier dossier, String field, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/tep-ket-qua");
    } catch (Refusal refusal) {
      looks.record(actor, dossier, Look.What.RESULT);
      return page(actor, dossier, Map.of(field, new Message(refusal.key(), refusal.arguments())));
    }
  }
}
