package vn.motcua.feedback.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Publishing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Clearing question and answer of personal data, for everybody to read. */
@Controller
@RequestMapping({DeskController.DESK, DeskController.WATCH})
class PublishController {
  private final FeedbackDesk desk;
  private final Publishing publishing;
  private final DeskPages pages;

  PublishController(FeedbackDesk desk, Publishing publishing, DeskPages pages) {
    this.desk = desk;
    this.publishing = publishing;
    this.pages = pages;
  }

  @PostMapping("/{unit}/{id}/cong-khai")
  ModelAndView create(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    Feedbacks.Seen seen = DeskController.seen(unit, id, phienBan);
    try {
      publishing.publish(
          actor,
          seen,
          new Publishing.Text(
              typed.getOrDefault("cauHoi", ""),
              typed.getOrDefault("cauTraLoi", ""),
              typed.containsKey("daDoc")));
      return DeskPages.after(actor, seen);
    } catch (Refusal refusal) {
      ModelAndView page =
          pages.show(
              actor,
              desk.of(actor, seen.unit(), seen.id()),
              new Message(refusal.key(), refusal.arguments()),
              typed);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
