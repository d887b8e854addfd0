package vn.motcua.procedures.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.PromiseRejected;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;

/** The administrator publishes and ends the unit's promises beside the law. */
@Controller
@RequestMapping(PromisesController.BASE)
class PromisesController {
  static final String BASE = "/quan-tri/loi-hen-nhanh";

  private final Promises promises;
  private final PromiseRows rows;

  PromisesController(Promises promises, PromiseRows rows) {
    this.promises = promises;
    this.rows = rows;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam Map<String, String> typed, Locale locale) {
    return page(actor, PromiseForm.of(typed), Map.of(), typed.containsKey("da-luu"), locale);
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed, Locale locale) {
    PromiseForm form = PromiseForm.of(typed);
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<PromiseDraft> draft = form.draft(errors);
    if (draft.isPresent()) {
      try {
        promises.publish(actor, draft.get());
        return new ModelAndView("redirect:" + BASE + "?da-luu");
      } catch (PromiseRejected rejected) {
        errors.putAll(rejected.errors());
      }
    }
    ModelAndView page = page(actor, form, errors, false, locale);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Ends the promise; what was promised until today stays promised. */
  @PostMapping("/{id}/ket-thuc")
  String destroy(Actor actor, @PathVariable String id) {
    promises.end(actor, uuid(id));
    return "redirect:" + BASE + "?da-luu";
  }

  private ModelAndView page(
      Actor actor, PromiseForm form, Map<String, Message> errors, boolean saved, Locale locale) {
    return new ModelAndView(
        "procedures/web/promises",
        "model",
        new PromisesPage(
            rows.of(actor.unit(), promises.published(actor.unit()), locale), form, errors, saved));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("promise");
    }
  }
}
