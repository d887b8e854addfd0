package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.IntakeRejected;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Slips;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/**
 * Receiving at the counter: one page from the procedure to the printed receipt. Choosing a
 * procedure swaps only its papers and channels in; the field {@code thuTuc} says which it is.
 */
@Controller
@RequestMapping("/ban-lam-viec/tiep-nhan")
class IntakesController {
  private static final String PROCEDURE = "thuTuc";
  private static final String FIND = "tim";

  private final Intakes intakes;
  private final IntakePages pages;
  private final Slips slips;
  private final Site site;

  IntakesController(Intakes intakes, IntakePages pages, Slips slips, Site site) {
    this.intakes = intakes;
    this.pages = pages;
    this.slips = slips;
    this.site = site;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String tu,
      HttpServletRequest request,
      Locale locale) {
    if ("ket-qua".equals(request.getHeader("HX-Target"))) {
      return new ModelAndView("dossiers/web/_procedures", "model", pages.choose(actor, q, tu));
    }
    IntakeForm form = IntakeForm.of(request);
    return form.value(PROCEDURE).isEmpty()
        ? view(pages.open(actor, form, Map.of()))
        : form(actor, form.value(PROCEDURE), request, locale);
  }

  /**
   * The page with a procedure chosen; with {@code ?tu=} the person of an earlier dossier is filled
   * in. A form given back after signing in may have another procedure than the address.
   */
  @GetMapping("/{code}")
  ModelAndView form(
      Actor actor, @PathVariable String code, HttpServletRequest request, Locale locale) {
    IntakeForm form = IntakeForm.of(request);
    String chosen = form.value(PROCEDURE, code);
    OpenProcedure procedure = pages.procedure(actor, chosen.isEmpty() ? code : chosen);
    return view(pages.of(actor, procedure, form, Map.of(), locale));
  }

  @PostMapping
  ModelAndView create(Actor actor, HttpServletRequest request, Locale locale) {
    IntakeForm form = IntakeForm.of(request);
    boolean looksFor = !form.value(FIND).isEmpty(); // "find" without a script: the list, all kept
    if (looksFor && form.value(PROCEDURE).isEmpty()) {
      return view(pages.open(actor, form, Map.of()));
    }
    if (form.value(PROCEDURE).isEmpty()) {
      Message why = Message.of("dossiers.intake.error.procedure");
      return rejected(pages.open(actor, form, Map.of("q", why)));
    }
    OpenProcedure procedure;
    try {
      procedure = pages.procedure(actor, form.value(PROCEDURE));
    } catch (Refusal refusal) {
      // No longer offered, moved, or never known: what was typed stays, another one is chosen.
      Message why = new Message(refusal.key(), refusal.arguments());
      return rejected(pages.open(actor, form, Map.of("q", why)));
    }
    if (looksFor) {
      return view(pages.of(actor, procedure, form, Map.of(), locale));
    }
    try {
      Dossier dossier = intakes.receive(actor, form.intake(procedure));
      return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id() + "?moi");
    } catch (IntakeRejected broken) {
      return rejected(pages.of(actor, procedure, form, broken.errors(), locale));
    } catch (Refusal refusal) {
      Map<String, Message> why =
          Map.of("tiep-nhan", new Message(refusal.key(), refusal.arguments()));
      return rejected(pages.of(actor, procedure, form.withFreshKey(), why, locale));
    }
  }

  /** The guidance sheet for somebody who goes home with papers missing; nothing is received. */
  @PostMapping("/huong-dan")
  ResponseEntity<byte[]> guidance(Actor actor, HttpServletRequest request) {
    IntakeForm form = IntakeForm.of(request);
    if (form.value(PROCEDURE).isEmpty()) {
      throw new Refusal("dossiers.intake.error.procedure");
    }
    OpenProcedure procedure = pages.procedure(actor, form.value(PROCEDURE));
    Intake intake = form.intake(procedure);
    return SlipsController.pdf(
        slips.guidance(actor, procedure, intake, site.of(request)),
        "huong-dan-" + procedure.code());
  }

  /** The form again with everything typed, and why it was not received. */
  private static ModelAndView rejected(IntakePage model) {
    ModelAndView page = view(model);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView view(IntakePage model) {
    return new ModelAndView("dossiers/web/intake", "model", model);
  }
}
