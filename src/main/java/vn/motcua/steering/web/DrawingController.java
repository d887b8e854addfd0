package vn.motcua.steering.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.steering.Drawings;
import vn.motcua.steering.Steering;
import vn.motcua.web.Message;
import vn.motcua.web.SentForm;

/** Brings the outlines of a province's communes, or takes them away again. */
@Controller
@RequestMapping(DrawingController.BASE)
class DrawingController {
  static final String BASE = WeekController.MAP + "/ranh-gioi";

  private final Drawings drawings;

  DrawingController(Drawings drawings) {
    this.drawings = drawings;
  }

  @GetMapping
  ModelAndView form(Actor actor) {
    return page(actor, "", Optional.empty());
  }

  @PostMapping
  ModelAndView take(
      Actor actor,
      @RequestParam("tep") MultipartFile file,
      @RequestParam Map<String, String> fields) {
    String source = new SentForm(fields).text("nguon");
    try {
      drawings.take(actor, file.getBytes(), source);
      return new ModelAndView("redirect:" + WeekController.MAP);
    } catch (Refusal refusal) {
      ModelAndView page = page(actor, source, Optional.of(refusal));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @PostMapping("/bo")
  String takeAway(Actor actor) {
    drawings.takeAway(actor);
    return "redirect:" + WeekController.MAP;
  }

  private ModelAndView page(Actor actor, String source, Optional<Refusal> refusal) {
    if (!Steering.maySteer(actor) || !Drawings.mayDraw(actor)) {
      throw new NotFound("drawing of " + actor.unit());
    }
    return new ModelAndView(
        "steering/web/drawing",
        "model",
        new DrawingPage(
            drawings.of(actor),
            source,
            refusal
                .map(one -> List.of(new Message(one.key(), one.arguments())))
                .orElse(List.of())));
  }
}
