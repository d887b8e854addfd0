package vn.motcua.surveys.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.surveys.RejectedRound;
import vn.motcua.surveys.RoundDraft;
import vn.motcua.surveys.SurveyForms;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.surveys.Teams;
import vn.motcua.web.Message;

/** The outside team at work: rounds opened, interviewers named, rounds ended. */
@Controller
@RequestMapping(SurveysController.BASE)
class SurveysController {
  static final String BASE = "/giam-sat/khao-sat";
  private static final String ONE = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final SurveyRounds rounds;
  private final SurveyForms forms;
  private final RoundPages pages;
  private final RoundListSheet list;

  SurveysController(SurveyRounds rounds, SurveyForms forms, RoundPages pages, RoundListSheet list) {
    this.list = list;
    this.rounds = rounds;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "surveys/web/surveys",
        "model",
        new SurveysPage(rounds.rounds(actor), forms.of(actor.unit())));
  }

  @GetMapping("/cac-dot-khao-sat.xlsx")
  ResponseEntity<byte[]> list(Actor actor) {
    return list.of(rounds.rounds(actor));
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor, @RequestParam(defaultValue = "") String phieu) {
    return form(actor, phieu, List.of(), Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    List<String> communes = typed.getOrDefault("xa", List.of());
    RoundDraft draft =
        new RoundDraft(
            id(first(typed, "khoa")),
            first(typed, "phieu"),
            first(typed, "ten"),
            communes.stream().filter(UnitId::isWellFormed).map(UnitId::new).toList(),
            day(first(typed, "tu")),
            day(first(typed, "den")),
            number(first(typed, "soNguoi")),
            day(first(typed, "hetHan")),
            number(first(typed, "nam")) == 0 ? null : Integer.valueOf(number(first(typed, "nam"))));
    try {
      return new ModelAndView("redirect:" + BASE + "/" + rounds.open(actor, draft));
    } catch (RejectedRound rejected) {
      ModelAndView page = form(actor, draft.form(), communes, rejected.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView form(
      Actor actor, String form, List<String> communes, Map<String, Message> errors) {
    return new ModelAndView(
        "surveys/web/round_form",
        "model",
        new RoundFormPage(
            UUID.randomUUID().toString(),
            rounds.units(actor),
            forms.of(actor.unit()),
            form,
            communes,
            rounds.today(),
            Teams.isProvince(actor),
            errors));
  }

  @GetMapping(ONE)
  ModelAndView show(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String kiem) {
    return pages.show(actor, id, Optional.empty(), kiem);
  }

  /** The signs are shown in this answer and nowhere else. */
  @PostMapping(ONE + "/dieu-tra-vien")
  ModelAndView name(
      Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    String name = first(typed, "ten");
    Way way =
        rounds.name(actor, id, id(first(typed, "khoa")), name, number(first(typed, "soPhieu")));
    return pages.show(actor, id, Optional.of(new RoundPage.Fresh(name.strip(), way)), "");
  }

  @PostMapping(ONE + "/dieu-tra-vien/{person}/ket-thuc")
  String end(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
    rounds.endInterviewer(actor, id, person);
    return "redirect:" + BASE + "/" + id;
  }

  @PostMapping(ONE + "/ket-thuc")
  String close(Actor actor, @PathVariable UUID id) {
    rounds.close(actor, id);
    return "redirect:" + BASE + "/" + id;
  }

  private static String first(MultiValueMap<String, String> typed, String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").replace("\u0000", "").strip();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no key: " + text.length() + " characters");
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
