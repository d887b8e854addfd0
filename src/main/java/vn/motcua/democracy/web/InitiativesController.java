package vn.motcua.democracy.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.GrassrootsLaw;
import vn.motcua.democracy.Initiatives;
import vn.motcua.shared.Actor;

/** Proposals of households: written down, joined, put to all or lapsed. */
@Controller
class InitiativesController {
  static final String PATH = "/de-xuat";
  private static final String ALL = DutiesController.DESK + PATH;

  private final Initiatives initiatives;
  private final GrassrootsLaw law;

  InitiativesController(Initiatives initiatives, GrassrootsLaw law) {
    this.initiatives = initiatives;
    this.law = law;
  }

  @GetMapping(ALL)
  ModelAndView index(Actor actor) {
    return page(actor, DutiesController.DESK, fresh());
  }

  @GetMapping(DutiesController.WATCH + PATH)
  ModelAndView watch(Actor actor) {
    return page(actor, DutiesController.WATCH, fresh());
  }

  @PostMapping(ALL)
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "deXuat",
        () -> {
          initiatives.propose(
              actor,
              new Initiatives.Draft(
                  typed.key(),
                  Math.max(1, typed.number("muc")),
                  typed.text("deXuat"),
                  typed.text("thonDeXuat"),
                  typed.number("soHoDeXuat"),
                  typed.day("tuNgay")));
          return ALL;
        },
        again -> page(actor, DutiesController.DESK, again));
  }

  @PostMapping(ALL + "/{id}/dong-y")
  ModelAndView agree(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "ho",
        () -> {
          initiatives.agreed(actor, Typed.id(id), typed.text("ho"));
          return ALL;
        },
        again -> page(actor, DutiesController.DESK, again));
  }

  private Typed fresh() {
    return Typed.of(
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "tuNgay", initiatives.today().toString()));
  }

  private ModelAndView page(Actor actor, String base, Typed typed) {
    return new ModelAndView(
        "democracy/web/initiatives",
        "model",
        new InitiativesPage(
            base,
            base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor),
            initiatives.of(actor.unit()),
            law.matters(),
            initiatives.today(),
            typed));
  }
}
