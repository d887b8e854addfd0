package vn.motcua.births.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.births.BirthHeadings;
import vn.motcua.births.BirthRejected;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** What the health station calls its columns, for the administrator; no name of anybody here. */
@Controller
@RequestMapping(HeadingsController.BASE)
class HeadingsController {
  static final String BASE = "/quan-tri/cot-khai-sinh";

  private final BirthHeadings headings;

  HeadingsController(BirthHeadings headings) {
    this.headings = headings;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(headings.of(actor.unit()), Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed) {
    try {
      headings.set(actor, typed);
      return new ModelAndView("redirect:" + BASE);
    } catch (BirthRejected rejected) {
      ModelAndView page = page(typed, rejected.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(Map<String, String> names, Map<String, Message> errors) {
    return new ModelAndView("births/web/headings", "model", new HeadingsPage(names, errors));
  }
}
