package vn.motcua.commendation.web;

import java.util.List;
import java.util.Locale;
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
import vn.motcua.commendation.Commendation;
import vn.motcua.commendation.CommendationDraft;
import vn.motcua.commendation.Commendations;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The proposals of the own unit, and the form of a new one: first whom, then on what figures. */
@Controller
@RequestMapping(CommendationsController.BASE)
class CommendationsController {
  static final String BASE = "/chuong-trinh/khen-thuong";
  private static final Locale LOCALE = Texts.VIETNAMESE;

  private final Commendations commendations;
  private final Texts texts;
  private final Spreadsheets books;

  CommendationsController(Commendations commendations, Texts texts, Spreadsheets books) {
    this.commendations = commendations;
    this.texts = texts;
    this.books = books;
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
    Optional<Commendations.Basis> basis =
        whom.isEmpty()
            ? Optional.empty()
            : Optional.of(commendations.basis(actor, unit(whom), officer(whom)));
    ModelAndView page =
        new ModelAndView(
            "commendation/web/form",
            "model",
            new NewCommendationPage(
                key,
                whom,
                commendations.subjects(actor),
                commendations.people(actor),
                basis,
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
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

  @PostMapping
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

  /** The list as a workbook, alarms in a column of their own. */
  @GetMapping("/khen-thuong.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor) {
    Sheet sheet =
        new Sheet(
            t("commendation.menu"),
            List.of(t("commendation.menu")),
            List.of(
                Sheet.Column.words(t("commendation.column.whom")),
                Sheet.Column.words(t("commendation.field.form")),
                Sheet.Column.words(t("commendation.column.day")),
                Sheet.Column.words(t("commendation.column.stage")),
                Sheet.Column.words(t("commendation.column.alarm")),
                Sheet.Column.words(t("commendation.column.decision"))),
            commendations.of(actor).stream().map(this::row).toList(),
            false,
            List.of());
    return books.of("khen-thuong.xlsx", List.of(sheet), LOCALE);
  }

  private List<Object> row(Commendation one) {
    return List.of(
        one.whom(),
        one.form(),
        OfficeTime.date(one.at()).toString(),
        t("commendation.stage." + one.stage()),
        t(one.isUnderAlarm() ? "commendation.alarmed" : "commendation.no-alarm"),
        one.decided()
            .flatMap(step -> step.decision())
            .map(decision -> decision.number() + ", " + decision.day())
            .orElse(""));
  }

  private String t(String key) {
    return texts.text(LOCALE, key);
  }
}
