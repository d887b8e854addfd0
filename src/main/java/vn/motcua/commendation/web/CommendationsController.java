package vn.motcua.commendation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.commendation.CommendationDraft;
import vn.motcua.commendation.Commendations;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** The proposals of the own unit, and the form of a new one: first whom, then on what figures. */
@Controller
@RequestMapping(CommendationsController.BASE)
class CommendationsController {
  static final String BASE = "/chuong-trinh/khen-thuong";

  private final Commendations commendations;
  private final CommendationSheet sheet;

  CommendationsController(Commendations commendations, CommendationSheet sheet) {
    this.commendations = commendations;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "commendation/web/commendations",
        "model",
        new CommendationsPage(commendations.of(actor), Commendations.mayLead(actor), actor.unit()));
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor, @RequestParam(name = "ai", defaultValue = "") String whom) {
    return form(actor, UUID.randomUUID(), whom, Map.of());
  }

  private ModelAndView form(Actor actor, UUID key, String whom, Map<String, Message> errors) {
    if (!Commendations.mayLead(actor)) {
      throw new NotFound("proposing without leading");
    }
    ModelAndView page =
        new ModelAndView(
            "commendation/web/form",
            "model",
            whom.isEmpty()
                ? new NewCommendationPage(
                    key, "", "", commendations.nominees(actor), Optional.empty(), errors)
                : new NewCommendationPage(
                    key,
                    whom,
                    name(actor, unit(whom), officer(whom)),
                    List.of(),
                    Optional.of(commendations.basis(actor, unit(whom), officer(whom))),
                    errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private String name(Actor actor, UnitId unit, Optional<UUID> officer) {
    return officer
        .flatMap(id ->
            commendations.people(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name() + ", " + one.title()))
        .or(() ->
            commendations.subjects(actor).stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .map(Unit::fullName))
        .orElseThrow(() -> new NotFound("nobody to propose"));
  }

  /** A unit, or a unit and an officer of it: 03169 or 03169:1f…. */
  private static UnitId unit(String whom) {
    String code = whom.split(":")[0];
    if (!UnitId.isWellFormed(code)) {
      throw new NotFound("nobody to propose");
    }
    return new UnitId(code);
  }

  private static Optional<UUID> officer(String whom) {
    String[] halves = whom.split(":");
    try {
      return halves.length < 2 ? Optional.empty() : Optional.of(UUID.fromString(halves[1]));
    } catch (IllegalArgumentException _) {
      throw new NotFound("nobody to propose");
    }
  }

  @PostMapping("/moi")
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    String whom = typed.text("ai");
    CommendationDraft draft =
        new CommendationDraft(
            typed.key(), unit(whom), officer(whom), typed.text("hinhThuc"), typed.text("lyDo"));
    try {
      commendations.propose(actor, draft);
      return new ModelAndView("redirect:" + BASE + "/" + draft.id());
    } catch (RejectedForm rejected) {
      return form(actor, draft.id(), whom, rejected.errors());
    }
  }

  @GetMapping("/khen-thuong.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor) {
    return sheet.own(commendations.of(actor));
  }
}
