package vn.motcua.democracy.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Remark;
import vn.motcua.democracy.Supervision;
import vn.motcua.dossiers.RedactedTimelines;
import vn.motcua.shared.Actor;

/** The office towards the Front: drafts sent for criticism, remarks answered. */
@Controller
class AnswersController {
  static final String BASE = DutiesController.DESK + "/mat-tran";

  private final Supervision supervision;
  private final SupervisionPages pages;
  private final RedactedTimelines timelines;

  AnswersController(Supervision supervision, SupervisionPages pages, RedactedTimelines timelines) {
    this.supervision = supervision;
    this.pages = pages;
    this.timelines = timelines;
  }

  @GetMapping(BASE)
  ModelAndView index(Actor actor) {
    return pages.index(actor, BASE, pages.fresh());
  }

  @PostMapping(BASE + "/phan-bien")
  ModelAndView send(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "ten",
        () -> {
          supervision.send(
              actor,
              new Supervision.Sent(
                  typed.key(),
                  typed.text("ten"),
                  typed.text("duThao"),
                  typed.day("truoc"),
                  typed.number("ngayTraLoi")));
          return BASE + "/phan-bien/" + typed.key();
        },
        again -> pages.index(actor, BASE, again));
  }

  @GetMapping(BASE + "/phan-bien/{id}")
  ModelAndView draft(Actor actor, @PathVariable String id) {
    return pages.draft(actor, BASE, id, pages.fresh());
  }

  @GetMapping(BASE + "/giam-sat/{id}")
  ModelAndView session(Actor actor, @PathVariable String id) {
    return pages.session(actor, BASE, id, pages.fresh());
  }

  /**
   * The dossier a remark is about, for whoever of the desk answers it; its own page keeps the look.
   */
  @GetMapping(BASE + "/ho-so/{ref}")
  String cited(Actor actor, @PathVariable String ref) {
    return "redirect:/ban-lam-viec/ho-so/" + timelines.dossier(actor, Typed.id(ref));
  }

  @PostMapping(BASE + "/kien-nghi/{id}/tra-loi")
  ModelAndView answer(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.at(id, fields);
    return Tried.run(
        typed,
        "traLoi",
        () -> {
          supervision.answer(
              actor,
              Typed.id(id),
              typed.choice(Remark.Taken.class, "tiepThu").orElse(null),
              typed.text("traLoi"));
          return BASE;
        },
        again -> pages.index(actor, BASE, again));
  }
}
