package vn.motcua.councils.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.councils.Postings;
import vn.motcua.shared.Actor;

/** The office board: what hangs, until when, who took it down. For officers only. */
@Controller
@RequestMapping("/ban-lam-viec/niem-yet")
class PostingsController {
  private final Postings postings;

  PostingsController(Postings postings) {
    this.postings = postings;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "councils/web/postings",
        "model",
        new PostingsPage(postings.of(actor.unit()), postings.today()));
  }

  @PostMapping("/{id}/go")
  String destroy(Actor actor, @PathVariable String id) {
    postings.remove(actor, Ids.of(id));
    return "redirect:/ban-lam-viec/niem-yet";
  }
}
