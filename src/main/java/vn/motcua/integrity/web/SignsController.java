package vn.motcua.integrity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.integrity.SignPattern;
import vn.motcua.integrity.Signs;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * The signs worth a question: of the own work, of the unit (leader), of the communes (province).
 */
@Controller
class SignsController {
  private static final String DESK = "/ban-lam-viec/dau-hieu";
  private static final String LEADER = "/lanh-dao/dau-hieu";

  private final Signs signs;

  SignsController(Signs signs) {
    this.signs = signs;
  }

  @GetMapping({DESK, LEADER})
  ModelAndView index(Actor actor) {
    return page(actor, "", null);
  }

  /** Looks now instead of waiting for the night. */
  @PostMapping(DESK + "/luot-tim")
  ModelAndView look(Actor actor) {
    signs.lookFor(actor);
    return new ModelAndView("redirect:" + (Signs.seesTheUnit(actor) ? LEADER : DESK));
  }

  /** The officer's own words to a sign. */
  @PostMapping(DESK + "/giai-thich")
  ModelAndView explain(
      Actor actor,
      @RequestParam String dauHieu,
      @RequestParam String hoSo,
      @RequestParam(defaultValue = "") String loi) {
    try {
      signs.explain(actor, pattern(dauHieu), dossier(hoSo), loi);
      return new ModelAndView("redirect:" + DESK);
    } catch (Refusal refusal) {
      ModelAndView page =
          page(actor, dauHieu + hoSo, new SignsPage.Typed(loi, refusal.key(), refusal.arguments()));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Actor actor, String which, SignsPage.@Nullable Typed typed) {
    return new ModelAndView(
        "integrity/web/signs",
        "model",
        SignsPage.of(actor, signs.counts(actor), signs.of(actor), which, typed));
  }

  private static SignPattern pattern(String typed) {
    try {
      return SignPattern.valueOf(typed);
    } catch (IllegalArgumentException _) {
      throw new NotFound("pattern");
    }
  }

  private static UUID dossier(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      throw new NotFound("dossier of a sign");
    }
  }
}
