package vn.motcua.deadlines.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.deadlines.DueDate;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Texts;

/**
 * The reckoning for everybody, so that anyone can check the office: {@code GET
 * /api/v1/due-date?unit=03169&received=2026-08-28T08:00&amount=2&measure=WORKING_DAY}.
 */
@RestController
class DueDatesController {
  private final WorkingCalendars calendars;
  private final ExplanationWords words;
  private final Units units;
  private final Texts texts;

  DueDatesController(WorkingCalendars calendars, ExplanationWords words, Units units, Texts texts) {
    this.calendars = calendars;
    this.words = words;
    this.units = units;
    this.texts = texts;
  }

  /**
   * The answer.
   *
   * @param due local time, for instance 2026-09-04T08:00
   */
  record Answer(String due, List<String> explanation) {}

  @GetMapping(path = "/api/v1/due-date")
  ResponseEntity<?> show(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String received,
      @RequestParam(required = false) @Nullable String amount,
      @RequestParam(required = false) @Nullable String measure,
      Locale locale) {
    DueDateQuestion question = new DueDateQuestion(received, amount, measure);
    UnitId known = known(unit, question);
    if (known == null || !question.problems().isEmpty()) {
      return refused(question.problems(), given(unit, received, amount, measure), locale);
    }
    WorkingCalendar calendar = calendars.calendarOf(known);
    DueDate due = question.answer(calendar).orElseThrow();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Answer(due.due().toString(), words.sentences(calendar.explain(due), locale)));
  }

  private @Nullable UnitId known(@Nullable String unit, DueDateQuestion question) {
    String code = unit == null ? "" : unit.strip();
    if (code.isEmpty()) {
      question.add("unit", Message.of("deadlines.question.unit-missing"));
      return null;
    }
    if (!UnitId.isWellFormed(code) || units.find(new UnitId(code)).isEmpty()) {
      question.add("unit", Message.of("deadlines.question.unit", DueDateQuestion.shown(code)));
      return null;
    }
    return new UnitId(code);
  }

  private ResponseEntity<ProblemDetail> refused(
      Map<String, Message> problems, Map<String, String> given, Locale locale) {
    List<String> sentences = new ArrayList<>();
    List<Map<String, String>> errors = new ArrayList<>();
    problems.forEach((parameter, message) -> {
      String sentence = texts.text(locale, message.key(), message.arguments().toArray());
      sentences.add(sentence);
      Map<String, String> error = new LinkedHashMap<>();
      error.put("parameter", parameter);
      error.put("value", given.getOrDefault(parameter, ""));
      error.put("message", sentence);
      errors.add(error);
    });
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join(" ", sentences));
    detail.setTitle(texts.text(locale, "deadlines.question.title"));
    detail.setProperty("errors", errors);
    return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
  }

  private static Map<String, String> given(
      @Nullable String unit,
      @Nullable String received,
      @Nullable String amount,
      @Nullable String measure) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("unit", text(unit));
    given.put("received", text(received));
    given.put("amount", text(amount));
    given.put("measure", text(measure));
    return given;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : DueDateQuestion.shown(typed);
  }
}
