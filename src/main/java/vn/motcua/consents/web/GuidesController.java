package vn.motcua.consents.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.consents.Consents;
import vn.motcua.consents.Guide;
import vn.motcua.consents.Guides;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** The desk trusts guides, and ends a consent for whoever has no account. */
@Controller
@RequestMapping(GuidesPage.ADDRESS)
class GuidesController {
  private final Guides guides;
  private final Consents consents;
  private final Clock clock;

  GuidesController(Guides guides, Consents consents, Clock clock) {
    this.guides = guides;
    this.consents = consents;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, new SentForm(Map.of()), Map.of());
  }

  private ModelAndView page(Actor actor, SentForm typed, Map<String, Message> errors) {
    return new ModelAndView(
        "consents/web/guides",
        "model",
        new GuidesPage(
            guides.trusted(actor), consents.inUnit(actor), typed, errors, clock.instant()));
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    try {
      guides.appoint(
          actor,
          typed.text("so").replace(" ", ""),
          typed.text("ten"),
          typed.choice(Guide.Kind.class, "loai").orElse(Guide.Kind.OTHER));
      return again();
    } catch (RejectedForm broken) {
      ModelAndView page = page(actor, typed, broken.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/huong-dan/{id:[0-9a-f-]{36}}/thoi")
  ModelAndView endGuide(Actor actor, @PathVariable UUID id) {
    guides.end(actor, id);
    return again();
  }

  @PostMapping("/dong-y/{id:[0-9a-f-]{36}}/thoi")
  ModelAndView endConsent(Actor actor, @PathVariable UUID id) {
    consents.end(actor, id);
    return again();
  }

  private static ModelAndView again() {
    return new ModelAndView("redirect:" + GuidesPage.ADDRESS);
  }
}
