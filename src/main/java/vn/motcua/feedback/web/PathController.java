package vn.motcua.feedback.web;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Merging;
import vn.motcua.feedback.Petition;
import vn.motcua.feedback.Petitions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Where a feedback leaves its own path: into another one, or down the path of the law. */
@Controller
@RequestMapping({DeskController.DESK + "/{unit}/{id}", DeskController.WATCH + "/{unit}/{id}"})
class PathController {
  private final FeedbackDesk desk;
  private final Petitions petitions;
  private final Merging merging;
  private final DeskPages pages;

  PathController(FeedbackDesk desk, Petitions petitions, Merging merging, DeskPages pages) {
    this.desk = desk;
    this.petitions = petitions;
    this.merging = merging;
    this.pages = pages;
  }

  @PostMapping("/gop")
  ModelAndView merge(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    UUID into = DeskController.id(typed.getOrDefault("vao", ""));
    Feedbacks.Seen seen = DeskController.seen(unit, id, phienBan);
    return tried(actor, seen, typed, () -> merging.merge(actor, seen, into));
  }

  @PostMapping("/theo-luat")
  ModelAndView divert(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    Feedbacks.Seen seen = DeskController.seen(unit, id, phienBan);
    return tried(
        actor,
        seen,
        typed,
        () ->
            petitions.divert(actor, seen, path(typed), typed.containsKey("vungXa"), words(typed)));
  }

  @PostMapping("/thu-ly")
  ModelAndView accept(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    Feedbacks.Seen seen = DeskController.seen(unit, id, phienBan);
    return tried(actor, seen, typed, () -> petitions.accept(actor, seen));
  }

  @PostMapping("/phuc-tap")
  ModelAndView extend(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    Feedbacks.Seen seen = DeskController.seen(unit, id, phienBan);
    return tried(actor, seen, typed, () -> petitions.extend(actor, seen, words(typed)));
  }

  @PostMapping("/ket-qua")
  ModelAndView settle(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    Feedbacks.Seen seen = DeskController.seen(unit, id, phienBan);
    return tried(actor, seen, typed, () -> petitions.settle(actor, seen, words(typed)));
  }

  private ModelAndView tried(
      Actor actor, Feedbacks.Seen seen, Map<String, String> typed, Runnable act) {
    try {
      act.run();
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

  private static String words(Map<String, String> typed) {
    return typed.getOrDefault("loi", "").replace("\r\n", "\n");
  }

  private static Petition.Path path(Map<String, String> typed) {
    return Arrays.stream(Petition.Path.values())
        .filter(one -> one.name().equals(typed.getOrDefault("luat", "")))
        .findFirst()
        .orElseThrow(() -> new Refusal("feedback.refusal.path"));
  }
}
