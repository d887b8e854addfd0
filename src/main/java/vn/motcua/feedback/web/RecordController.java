package vn.motcua.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackIntake;
import vn.motcua.feedback.FeedbackRejected;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** Ghi lại lời bà con: what somebody says at the desk, in the words of that person. */
@Controller
@RequestMapping("/ban-lam-viec/phan-anh/moi")
class RecordController {
  private final FeedbackFormPages pages;
  private final FeedbackIntake intake;
  private final OfficeBrowsers browsers;

  RecordController(FeedbackFormPages pages, FeedbackIntake intake, OfficeBrowsers browsers) {
    this.pages = pages;
    this.intake = intake;
    this.browsers = browsers;
  }

  @GetMapping
  ModelAndView form(Actor actor, @RequestParam Map<String, String> typed) {
    requireCommune(actor);
    return pages.page(actor.unit(), new FeedbackForm(typed), Map.of(), true, false);
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    requireCommune(actor);
    FeedbackForm form = new FeedbackForm(typed);
    try {
      return browsers.handedOver(
          actor.unit(), intake.record(actor, form.draft()), request, response);
    } catch (FeedbackRejected rejected) {
      ModelAndView page = pages.page(actor.unit(), form, rejected.errors(), true, false);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static void requireCommune(Actor actor) {
    if (actor.unit().isProvince()) {
      throw new NotFound("recording feedback in a province");
    }
  }
}
