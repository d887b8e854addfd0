package vn.motcua.telling.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.telling.Tellings;

/** The list of what the citizens have not heard yet, and the note of each try to tell it. */
@Controller
@RequestMapping(TellingsPage.BASE)
class TellingsController {
  private final Tellings tellings;
  private final Clock clock;

  TellingsController(Tellings tellings, Clock clock) {
    this.tellings = tellings;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, "");
  }

  @PostMapping("/{dossier}/{seq:[0-9]{1,9}}/lan-bao")
  ModelAndView create(
      Actor actor,
      @PathVariable String dossier,
      @PathVariable int seq,
      @RequestParam(defaultValue = "") String ketQua) {
    Tellings.Result result =
        Arrays.stream(Tellings.Result.values())
            .filter(one -> one.name().equals(ketQua))
            .findFirst()
            .orElseThrow(() -> new NotFound("no such result of a try"));
    try {
      tellings.tried(actor, uuid(dossier), seq, result);
      return new ModelAndView("redirect:" + TellingsPage.BASE);
    } catch (Refusal refusal) {
      ModelAndView page = page(actor, refusal.key());
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
  }

  private ModelAndView page(Actor actor, String refusal) {
    return new ModelAndView(
        "telling/web/tellings",
        "model",
        new TellingsPage(tellings.open(actor), tellings.sendsMail(), clock.instant(), refusal));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id: " + text.length() + " characters");
    }
  }
}
