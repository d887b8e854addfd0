package vn.motcua.initiatives.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.initiatives.LibraryModel;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.initiatives.LocalInitiatives;
import vn.motcua.initiatives.ModelLibrary;
import vn.motcua.initiatives.Proposal;
import vn.motcua.initiatives.TrialMeasure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** All initiatives a person may read, the library of models, and the form of a new one. */
@Controller
@RequestMapping(LocalInitiativesController.BASE)
class LocalInitiativesController {
  static final String BASE = "/chuong-trinh/sang-kien";

  private final LocalInitiatives initiatives;
  private final ModelLibrary library;
  private final InitiativeSheet sheet;

  LocalInitiativesController(
      LocalInitiatives initiatives, ModelLibrary library, InitiativeSheet sheet) {
    this.initiatives = initiatives;
    this.library = library;
    this.sheet = sheet;
  }

  static String address(LocalInitiative one) {
    return BASE + "/" + one.unit() + "/" + one.id();
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "initiatives/web/initiatives",
        "model",
        new InitiativesPage(
            initiatives.readable(actor),
            initiatives.communes(actor),
            actor.unit(),
            LocalInitiatives.mayPropose(actor)));
  }

  @GetMapping("/thu-vien")
  ModelAndView library(Actor actor) {
    return new ModelAndView(
        "initiatives/web/library",
        "model",
        new LibraryPage(library.all(), LocalInitiatives.mayPropose(actor)));
  }

  @GetMapping("/sang-kien.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor) {
    return sheet.of(initiatives.readable(actor));
  }

  @GetMapping("/thu-vien.xlsx")
  ResponseEntity<byte[]> libraryWorkbook() {
    return sheet.of(library);
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor, @RequestParam(name = "moHinh", defaultValue = "") String model) {
    return form(actor, UUID.randomUUID(), model, Map.of());
  }

  private ModelAndView form(Actor actor, UUID key, String model, Map<String, Message> errors) {
    if (!LocalInitiatives.mayPropose(actor)) {
      throw new NotFound("initiatives of a province");
    }
    List<LibraryModel> following = library.find(model).stream().toList();
    ModelAndView page =
        new ModelAndView(
            "initiatives/web/form", "model", new NewInitiativePage(key, following, errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    Proposal draft =
        new Proposal(
            typed.key(),
            typed.text("ten"),
            typed.text("vuongMac"),
            typed.text("cachLam"),
            Proposal.amount(typed.text("chiPhi")),
            typed.choice(TrialMeasure.class, "soDo"),
            typed.text("moHinh"));
    try {
      initiatives.propose(actor, draft);
      return new ModelAndView("redirect:" + BASE + "/" + actor.unit() + "/" + draft.id());
    } catch (RejectedForm rejected) {
      return form(actor, draft.id(), draft.model(), rejected.errors());
    }
  }
}
