package vn.motcua.feedback.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.Replacement;
import vn.motcua.feedback.Replacements;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Another officer at a desk: asked by the director, answered by the officer, decided. */
@Controller
@RequestMapping({"/ban-lam-viec/thay-nguoi", "/giam-sat/thay-nguoi"})
class ReplacementsController {
  private final Replacements replacements;
  private final Units units;
  private final Clock clock;

  ReplacementsController(Replacements replacements, Units units, Clock clock) {
    this.replacements = replacements;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, "", null, Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        "moi",
        typed,
        () ->
            replacements.ask(
                actor,
                id(typed, "yeuCau").orElseGet(UUID::randomUUID),
                id(typed, "canBo").orElse(ReplacementsPage.NOBODY),
                typed.getOrDefault("lyDo", "")));
  }

  @PostMapping("/{id}/y-kien")
  ModelAndView say(Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        id,
        typed,
        () -> replacements.say(actor, DeskController.id(id), typed.getOrDefault("loi-" + id, "")));
  }

  @PostMapping("/{id}/quyet-dinh")
  ModelAndView decide(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        id,
        typed,
        () ->
            replacements.decide(
                actor,
                DeskController.id(id),
                new Replacements.Verdict(
                    outcome(typed.getOrDefault("ketQua-" + id, "")),
                    typed.getOrDefault("lyDo-" + id, ""),
                    day(typed.getOrDefault("ngay-" + id, "")),
                    id(typed, "nguoi-" + id))));
  }

  private ModelAndView tried(Actor actor, String which, Map<String, String> typed, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + ReplacementsPage.base(actor));
    } catch (Refusal refusal) {
      ModelAndView page =
          page(actor, which, new Message(refusal.key(), refusal.arguments()), typed);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Actor actor, String which, @Nullable Message refusal, Map<String, String> typed) {
    boolean asks = replacements.mayAsk(actor);
    return new ModelAndView(
        "feedback/web/replacements",
        "model",
        new ReplacementsPage(
            actor,
            replacements.of(actor).stream().map(one -> line(actor, one)).toList(),
            asks,
            asks ? replacements.atTheDesks(actor) : List.of(),
            UUID.randomUUID().toString(),
            clock.instant(),
            OfficeTime.date(clock.instant()),
            which,
            refusal,
            typed));
  }

  private ReplacementsPage.Line line(Actor actor, Replacement one) {
    boolean decides =
        replacements.decides(actor, one)
            && one.stage(clock.instant()) == Replacement.Stage.DECIDING;
    return new ReplacementsPage.Line(
        one,
        decides,
        decides ? replacements.others(one) : List.of(),
        units.byId(one.unit()).fullName());
  }

  private static Replacement.Outcome outcome(String typed) {
    for (Replacement.Outcome one : Replacement.Outcome.values()) {
      if (one.name().equals(typed)) {
        return one;
      }
    }
    throw new Refusal("feedback.replacement.refusal.outcome");
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> id(Map<String, String> typed, String field) {
    try {
      return Optional.of(UUID.fromString(typed.getOrDefault(field, "")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
