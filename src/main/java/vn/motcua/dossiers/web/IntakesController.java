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
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.IntakeRejected;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Slips;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.procedures.ProcedureSearch;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Receiving at the counter: one page from the procedure to the printed receipt. */
@Controller
@RequestMapping("/ban-lam-viec/tiep-nhan")
class IntakesController {
  private static final int SHOWN = 12;

  private final Intakes intakes;
  private final Scope scope;
  private final Desk desk;
  private final Slips slips;
  private final ProcedureSearch search;
  private final ExplanationWords words;
  private final Site site;

  IntakesController(
      Intakes intakes,
      Scope scope,
      Desk desk,
      Slips slips,
      ProcedureSearch search,
      ExplanationWords words,
      Site site) {
    this.intakes = intakes;
    this.scope = scope;
    this.desk = desk;
    this.slips = slips;
    this.search = search;
    this.words = words;
    this.site = site;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String tu,
      HttpServletRequest request) {
    ChooseProcedurePage model =
        new ChooseProcedurePage(
            q, search.find(ProcedureQuery.offeredBy(actor.unit(), q), SHOWN), tu);
    boolean rowsOnly = "true".equals(request.getHeader("HX-Request"));
    return new ModelAndView(
        rowsOnly ? "dossiers/web/_procedures" : "dossiers/web/choose", "model", model);
  }

  /** The form; with {@code ?tu=} the person of an earlier dossier is filled in. */
  @GetMapping("/{code}")
  ModelAndView form(
      Actor actor, @PathVariable String code, HttpServletRequest request, Locale locale) {
    OpenProcedure procedure = intakes.open(actor, code);
    IntakeForm form = IntakeForm.of(request);
    String earlier = form.value("tu");
    if (!earlier.isEmpty()) {
      Dossier known = scope.dossier(actor, earlier);
      IntakeForm empty = form;
      form =
          desk.applicant(known)
              .map(person -> empty.withPerson(known.filing().person(), person))
              .orElse(form);
    }
    return page(procedure, form, Map.of(), locale);
  }

  @PostMapping("/{code}")
  ModelAndView create(
      Actor actor, @PathVariable String code, HttpServletRequest request, Locale locale) {
    OpenProcedure procedure = intakes.open(actor, code);
    IntakeForm form = IntakeForm.of(request);
    try {
      Dossier dossier = intakes.receive(actor, form.intake(procedure));
      return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id() + "?moi");
    } catch (IntakeRejected rejected) {
      return rejected(procedure, form, rejected.errors(), locale);
    } catch (Refusal refusal) {
      Message why = new Message(refusal.key(), refusal.arguments());
      return rejected(procedure, form.withFreshKey(), Map.of("tiep-nhan", why), locale);
    }
  }

  /** The guidance sheet for somebody who goes home with papers missing; nothing is received. */
  @PostMapping("/{code}/huong-dan")
  ResponseEntity<byte[]> guidance(
      Actor actor, @PathVariable String code, HttpServletRequest request) {
    OpenProcedure procedure = intakes.open(actor, code);
    Intake intake = IntakeForm.of(request).intake(procedure);
    return SlipsController.pdf(
        slips.guidance(actor, procedure, intake, site.of(request)), "huong-dan-" + code);
  }

  /** The form again with everything typed, and why it was not received. */
  private ModelAndView rejected(
      OpenProcedure procedure, IntakeForm form, Map<String, Message> errors, Locale locale) {
    ModelAndView page = page(procedure, form, errors, locale);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      OpenProcedure procedure, IntakeForm form, Map<String, Message> errors, Locale locale) {
    return new ModelAndView(
        "dossiers/web/intake",
        "model",
        new IntakePage(
            procedure,
            form,
            errors,
            procedure.channels().stream()
                .filter(row -> row.time().isPresent())
                .map(row ->
                    new IntakePage.Choice(
                        row.channel() + "-" + row.caseNumber(),
                        "dossiers.channel." + row.channel(),
                        row.time().map(limit -> words.limit(limit, locale)).orElse(""),
                        row.caseNumber() == 0 ? "" : row.description()))
                .toList()));
  }
}
