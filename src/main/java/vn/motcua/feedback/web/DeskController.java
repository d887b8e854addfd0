package vn.motcua.feedback.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackLooks;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * Feedback for officers, and for those who only watch: what they may read, and what they may do.
 */
@Controller
@RequestMapping({DeskController.DESK, DeskController.WATCH})
class DeskController {
  static final String DESK = "/ban-lam-viec/phan-anh";
  static final String WATCH = "/giam-sat/phan-anh";

  private final FeedbackDesk desk;
  private final Feedbacks feedbacks;
  private final FeedbackLooks looks;
  private final DeskPages pages;

  DeskController(FeedbackDesk desk, Feedbacks feedbacks, FeedbackLooks looks, DeskPages pages) {
    this.desk = desk;
    this.feedbacks = feedbacks;
    this.looks = looks;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String xem) {
    boolean closed = xem.equals("xong");
    List<FeedbackDesk.Line> lines = closed ? desk.closed(actor) : desk.open(actor);
    return pages.list(actor, lines, closed, "");
  }

  /** Sent, not asked for: people search for names. */
  @PostMapping("/tim")
  ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String q) {
    return pages.list(actor, desk.found(actor, q), false, q);
  }

  @GetMapping("/{unit}/{id}")
  ModelAndView show(Actor actor, @PathVariable String unit, @PathVariable String id) {
    Feedback feedback = desk.of(actor, unit(unit), id(id));
    looks.note(actor, feedback);
    return pages.show(actor, feedback, null, Map.of());
  }

  @PostMapping("/{unit}/{id}/nguoi-xu-ly")
  ModelAndView assign(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String nguoi,
      @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        seen(unit, id, phienBan),
        typed,
        seen -> feedbacks.assign(actor, seen, chosen(nguoi), words(typed)));
  }

  @PostMapping("/{unit}/{id}/nguoi-bi-phan-anh")
  ModelAndView name(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String nguoi,
      @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        seen(unit, id, phienBan),
        typed,
        seen -> feedbacks.name(actor, seen, chosen(nguoi), words(typed)));
  }

  @PostMapping("/{unit}/{id}/khong-phai-nguoi-nay")
  ModelAndView notAbout(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String nguoi,
      @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        seen(unit, id, phienBan),
        typed,
        seen -> feedbacks.notAbout(actor, seen, chosen(nguoi), words(typed)));
  }

  /** The acts that need nothing but words. */
  @PostMapping("/{unit}/{id}/{viec:hoi-them|tra-loi|tu-choi|don-doc|khong-kiem-diem|chua-ro-ve-ai}")
  ModelAndView say(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String id,
      @PathVariable String viec,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        seen(unit, id, phienBan),
        typed,
        seen -> {
          String words = words(typed);
          return switch (viec) {
            case "hoi-them" -> feedbacks.ask(actor, seen, words);
            case "tra-loi" -> feedbacks.answer(actor, seen, words);
            case "khong-kiem-diem" -> feedbacks.withoutReview(actor, seen, words);
            case "chua-ro-ve-ai" -> feedbacks.notKnown(actor, seen, words);
            case "tu-choi" -> feedbacks.refuse(actor, seen, words);
            default -> feedbacks.urge(actor, seen, words);
          };
        });
  }

  /** An act the rules refuse leaves the page as it was, with the words typed. */
  private ModelAndView tried(
      Actor actor,
      Feedbacks.Seen seen,
      Map<String, String> typed,
      Function<Feedbacks.Seen, Feedback> act) {
    @Nullable Message why = null;
    try {
      act.apply(seen);
    } catch (Refusal refusal) {
      why = new Message(refusal.key(), refusal.arguments());
    }
    if (why == null) {
      return DeskPages.after(actor, seen);
    }
    ModelAndView page = pages.show(actor, desk.of(actor, seen.unit(), seen.id()), why, typed);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static String words(Map<String, String> typed) {
    return typed.getOrDefault("loi", "").replace("\r\n", "\n");
  }

  static Feedbacks.Seen seen(String unit, String id, int version) {
    return new Feedbacks.Seen(unit(unit), id(id), version);
  }

  static UnitId unit(String typed) {
    if (!UnitId.isWellFormed(typed)) {
      throw new NotFound("unit of a feedback");
    }
    return new UnitId(typed);
  }

  static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      throw new NotFound("feedback " + typed);
    }
  }

  /** Nobody for anything that is no officer, which the door refuses. */
  private static UUID chosen(String typed) {
    if (typed.isEmpty()) {
      throw new Refusal("feedback.refusal.whom");
    }
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      return new UUID(0, 0);
    }
  }
}
