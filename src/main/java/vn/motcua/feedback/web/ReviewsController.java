package vn.motcua.feedback.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
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
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.Review;
import vn.motcua.feedback.Reviews;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Reviews of conduct: asked on a feedback, explained by the officer, concluded by a head. */
@Controller
@RequestMapping({"/ban-lam-viec", "/giam-sat"})
class ReviewsController {
  private final Reviews reviews;
  private final FeedbackDesk desk;
  private final DeskPages pages;
  private final Units units;
  private final Clock clock;

  ReviewsController(Reviews reviews, FeedbackDesk desk, DeskPages pages, Units units, Clock clock) {
    this.reviews = reviews;
    this.desk = desk;
    this.pages = pages;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/kiem-diem")
  ModelAndView index(Actor actor) {
    return page(actor, "", null, Map.of());
  }

  @PostMapping("/phan-anh/{unit}/{id}/kiem-diem")
  ModelAndView open(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam Map<String, String> typed) {
    UUID feedback = DeskController.id(id);
    try {
      reviews.open(
          actor,
          feedback,
          new Reviews.Opening(
              DeskController.id(typed.getOrDefault("nguoi", "")),
              typed.getOrDefault("tapThe", ""),
              typed.getOrDefault("loi", "").replace("\r\n", "\n")));
      return new ModelAndView("redirect:" + DeskPages.base(actor) + "/" + unit + "/" + id);
    } catch (Refusal refusal) {
      ModelAndView page =
          pages.show(
              actor,
              desk.of(actor, DeskController.unit(unit), feedback),
              new Message(refusal.key(), refusal.arguments()),
              typed);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/kiem-diem/{id}/giai-trinh")
  ModelAndView explain(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        id,
        typed,
        () -> reviews.explain(actor, DeskController.id(id), typed.getOrDefault("loi-" + id, "")));
  }

  @PostMapping("/kiem-diem/{id}/ket-qua")
  ModelAndView conclude(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        id,
        typed,
        () ->
            reviews.conclude(
                actor,
                DeskController.id(id),
                new Reviews.Conclusion(
                    day(typed.getOrDefault("ngay-" + id, "")),
                    typed.getOrDefault("coMat-" + id, ""),
                    outcome(typed.getOrDefault("ketQua-" + id, "")),
                    typed.getOrDefault("loi-" + id, ""))));
  }

  private ModelAndView tried(Actor actor, String id, Map<String, String> typed, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + ReviewsPage.base(actor));
    } catch (Refusal refusal) {
      ModelAndView page = page(actor, id, new Message(refusal.key(), refusal.arguments()), typed);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      Actor actor, String which, @Nullable Message refusal, Map<String, String> typed) {
    return new ModelAndView(
        "feedback/web/reviews",
        "model",
        new ReviewsPage(
            actor,
            reviews.of(actor).stream()
                .map(one ->
                    new ReviewsPage.Line(
                        one, reviews.leads(actor, one), units.byId(one.unit()).fullName()))
                .toList(),
            reviews.above(actor),
            clock.instant(),
            OfficeTime.date(clock.instant()),
            which,
            refusal,
            typed));
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException _) {
      throw new Refusal("feedback.refusal.held-on");
    }
  }

  private static Review.Outcome outcome(String typed) {
    return Arrays.stream(Review.Outcome.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> new Refusal("feedback.refusal.outcome"));
  }
}
