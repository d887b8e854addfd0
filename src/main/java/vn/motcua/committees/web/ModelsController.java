package vn.motcua.committees.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.committees.MovementModels;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** The models of a province, and the form of another. */
@Controller
@RequestMapping(ModelsController.BASE)
class ModelsController {
  static final String BASE = CommitteesController.BASE + "/mo-hinh";

  private final MovementModels models;

  ModelsController(MovementModels models) {
    this.models = models;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, Map.of());
  }

  private ModelAndView page(Actor actor, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "committees/web/models", "model", new ModelsPage(models.of(actor), errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    try {
      models.add(actor, typed.text("ten"), typed.text("nguon"));
      return new ModelAndView("redirect:" + BASE);
    } catch (RejectedForm rejected) {
      return page(actor, rejected.errors());
    }
  }
}
