package vn.motcua.inspections.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.inspections.CheckLists;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** The check-list of a province, and the form of another line. */
@Controller
@RequestMapping(CheckListController.BASE)
class CheckListController {
  static final String BASE = InspectionsController.BASE + "/danh-muc";

  private final CheckLists lists;

  CheckListController(CheckLists lists) {
    this.lists = lists;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, Map.of());
  }

  private ModelAndView page(Actor actor, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "inspections/web/check_list", "model", new CheckListPage(lists.of(actor), errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    try {
      lists.add(actor, typed.text("ten"));
      return new ModelAndView("redirect:" + BASE);
    } catch (RejectedForm rejected) {
      return page(actor, rejected.errors());
    }
  }
}
