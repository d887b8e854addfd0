package vn.motcua.feedback.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackClocks;
import vn.motcua.feedback.FeedbackRejected;
import vn.motcua.feedback.FeedbackRule;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** How long feedback may take: what counts now, what comes, and a new row. */
@Controller
@RequestMapping(ClocksController.BASE)
class ClocksController {
  static final String BASE = "/quan-tri/thoi-han-phan-anh";

  private final FeedbackClocks clocks;
  private final Clock clock;

  ClocksController(FeedbackClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, Map.of(), Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed) {
    try {
      clocks.set(actor, typed(actor, typed));
      return new ModelAndView("redirect:" + BASE);
    } catch (FeedbackRejected rejected) {
      ModelAndView page = page(actor, typed, rejected.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Actor actor, Map<String, String> typed, Map<String, Message> errors) {
    LocalDate today = OfficeTime.date(clock.instant());
    return new ModelAndView(
        "feedback/web/clocks",
        "model",
        new ClocksPage(
            clocks.rules(actor.unit()), clocks.on(actor.unit(), today), today, typed, errors));
  }

  private static FeedbackRule typed(Actor actor, Map<String, String> typed) {
    return new FeedbackRule(
        actor.unit().code(),
        day(typed.getOrDefault("tuNgay", "")),
        days(typed, "tuChoi"),
        days(typed, "hoiThem"),
        days(typed, "traLoi"),
        days(typed, "congKhai"),
        days(typed, "lenTinh"),
        days(typed, "xemLai"),
        days(typed, "choBaCon"),
        typed.getOrDefault("canCu", "").strip());
  }

  /** What is no number counts as none, which the rules refuse. */
  private static int days(Map<String, String> typed, String field) {
    String days = typed.getOrDefault(field, "").strip();
    return days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : 0;
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException _) {
      return LocalDate.EPOCH;
    }
  }
}
