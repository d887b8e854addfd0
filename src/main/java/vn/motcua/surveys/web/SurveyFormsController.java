package vn.motcua.surveys.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.surveys.Question;
import vn.motcua.surveys.SurveyForm;
import vn.motcua.surveys.SurveyForms;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.web.Message;

/** The forms, and their questions entered by the outside team with where they come from. */
@Controller
@RequestMapping(SurveyFormPage.BASE)
class SurveyFormsController {
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_OPTION = 120;

  private final SurveyForms forms;
  private final SurveyRounds rounds;

  SurveyFormsController(SurveyForms forms, SurveyRounds rounds) {
    this.forms = forms;
    this.rounds = rounds;
  }

  @GetMapping("/{form}")
  ModelAndView show(Actor actor, @PathVariable String form) {
    rounds.rounds(actor); // an outside team, or nobody
    return page(actor, forms.byCode(actor.unit(), form), Map.of());
  }

  @PostMapping("/{form}/phien-ban")
  ModelAndView create(
      Actor actor, @PathVariable String form, @RequestParam Map<String, String> typed) {
    rounds.rounds(actor);
    SurveyForm known = forms.byCode(actor.unit(), form);
    Map<String, Message> errors = new LinkedHashMap<>();
    String source = text(typed, "nguon");
    if (source.isEmpty() || source.length() > LONGEST_TEXT) {
      errors.put("nguon", Message.of("surveys.error.source", LONGEST_TEXT, source.length()));
    }
    List<Question> questions = new ArrayList<>();
    for (int line = 1; line <= SurveyFormPage.LINES; line++) {
      question(typed, line, questions.size() + 1, errors).ifPresent(questions::add);
    }
    if (questions.isEmpty() && errors.isEmpty()) {
      errors.put("cau1", Message.of("surveys.error.question"));
    }
    if (!errors.isEmpty()) {
      ModelAndView page = page(actor, known, errors);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    forms.enter(actor, known, source, questions);
    return new ModelAndView("redirect:" + SurveyFormPage.BASE + "/" + known.code());
  }

  private static Optional<Question> question(
      Map<String, String> typed, int line, int place, Map<String, Message> errors) {
    String text = text(typed, "cau" + line);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Question.Kind kind =
        Arrays.stream(Question.Kind.values())
            .filter(one -> one.name().equals(text(typed, "kieu" + line)))
            .findFirst()
            .orElse(Question.Kind.TEXT);
    List<String> options =
        kind.hasOptions()
            ? text(typed, "chon" + line)
                .lines()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .distinct()
                .toList()
            : List.of();
    if (text.length() > LONGEST_TEXT) {
      errors.put("cau" + line, Message.of("surveys.error.long", LONGEST_TEXT, text.length()));
      return Optional.empty();
    }
    if (kind.hasOptions()
        && (options.size() < 2
            || options.size() > Question.MOST_OPTIONS
            || options.stream().anyMatch(option -> option.length() > LONGEST_OPTION))) {
      errors.put(
          "chon" + line,
          Message.of("surveys.error.options", Question.MOST_OPTIONS, LONGEST_OPTION));
      return Optional.empty();
    }
    // The upper steps of a scale count as satisfied: two of five, one of three.
    int satisfied = kind == Question.Kind.SCALE ? Math.max(1, options.size() / 2) : 0;
    return Optional.of(new Question("Q" + place, text, kind, options, satisfied));
  }

  private static ModelAndView page(Actor actor, SurveyForm form, Map<String, Message> errors) {
    return new ModelAndView(
        "surveys/web/survey_form",
        "model",
        new SurveyFormPage(form, SurveyForms.mayEnter(actor), errors));
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").replace("\u0000", "").strip();
  }
}
