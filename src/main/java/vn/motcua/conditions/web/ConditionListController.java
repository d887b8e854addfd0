package vn.motcua.conditions.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.conditions.ConditionLists;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** What offices of a province are to have, and the form of another thing. */
@Controller
@RequestMapping(ConditionListController.BASE)
class ConditionListController {
  static final String BASE = ConditionsController.BASE + "/danh-muc";

  private final ConditionLists lists;

  ConditionListController(ConditionLists lists) {
    this.lists = lists;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, Map.of());
  }

  private ModelAndView page(Actor actor, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "conditions/web/condition_list",
            "model",
            new ConditionListPage(lists.of(actor), errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    try {
      lists.add(actor, typed.text("ten"), typed.text("nguon"));
      return new ModelAndView("redirect:" + BASE);
    } catch (RejectedForm rejected) {
      return page(actor, rejected.errors());
    }
  }
}
