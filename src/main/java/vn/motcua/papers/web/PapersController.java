package vn.motcua.papers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.PaperCopy;
import vn.motcua.papers.PaperDesk;
import vn.motcua.papers.SentFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.SentForm;

/** The papers of a dossier at the desk: scanned in, looked at, accepted or not. */
@Controller
@RequestMapping(PapersController.BASE)
class PapersController {
  static final String BASE = "/ban-lam-viec/ho-so/{id}/giay-to";

  private final PaperDesk papers;
  private final PaperCopies copies;
  private final Desk desk;
  private final Looks looks;

  PapersController(PaperDesk papers, PaperCopies copies, Desk desk, Looks looks) {
    this.papers = papers;
    this.copies = copies;
    this.desk = desk;
    this.looks = looks;
  }

  @GetMapping
  ModelAndView index(Actor actor, @PathVariable String id) {
    return page(actor, looks.open(actor, id, Look.What.PAPERS), Map.of());
  }

  private ModelAndView page(Actor actor, Dossier dossier, Map<String, Message> errors) {
    List<PaperCopy> all = copies.of(PaperCopies.Owner.of(dossier));
    ModelAndView page =
        new ModelAndView(
            "papers/web/papers",
            "model",
            new PapersPage(
                dossier,
                desk.procedureName(dossier),
                papers.listed(dossier).stream()
                    .map(line ->
                        new PapersPage.Line(
                            line,
                            all.stream()
                                .filter(copy -> copy.paper() == line.paper().order())
                                .toList()))
                    .toList(),
                copies.limit(dossier.unit()),
                PaperDesk.mayWork(actor, dossier),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping("/{paper:[0-9]{1,3}}")
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @PathVariable int paper,
      @RequestParam(name = "tep", required = false) List<MultipartFile> files) {
    Dossier dossier = looks.find(actor, id);
    return tried(
        actor, dossier, paper, () -> papers.attach(actor, dossier, paper, SentFile.of(files)));
  }

  @PostMapping("/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}/ket-luan")
  ModelAndView say(
      Actor actor,
      @PathVariable String id,
      @PathVariable UUID copy,
      @RequestParam Map<String, String> fields) {
    Dossier dossier = looks.find(actor, id);
    SentForm typed = new SentForm(fields);
    int paper = copies.one(PaperCopies.Owner.of(dossier), copy).paper();
    return tried(
        actor,
        dossier,
        paper,
        () ->
            papers.say(
                actor,
                dossier,
                copy,
                typed.number("lan"),
                typed
                    .choice(PaperCopy.Verdict.class, "ketLuan")
                    .orElseThrow(() -> new Refusal("papers.refusal.verdict")),
                typed.text("loi")));
  }

  private ModelAndView tried(Actor actor, Dossier dossier, int paper, Runnable act) {
    try {
      act.run();
      return new ModelAndView(
          "redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/giay-to#giay-" + paper);
    } catch (Refusal refusal) {
      looks.record(actor, dossier, Look.What.PAPERS);
      return page(
          actor, dossier, Map.of("tep-" + paper, new Message(refusal.key(), refusal.arguments())));
    }
  }
}
