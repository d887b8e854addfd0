package vn.motcua.identity.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.FirstSteps;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;

/** Setting up a new, empty installation; not found as soon as anybody can sign in. */
@Controller
@RequestMapping("/cai-dat")
class FirstStepsController {
  private final FirstSteps steps;

  FirstStepsController(FirstSteps steps) {
    this.steps = steps;
  }

  @GetMapping
  ModelAndView form(@RequestParam(name = "ma", defaultValue = "") String code) {
    if (!steps.areDue()) {
      throw new NotFound("first steps");
    }
    return page(new FirstSteps.Wish(code, "", "", "", "", "", ""), Map.of());
  }

  @PostMapping
  ModelAndView create(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String userName,
      @RequestParam(defaultValue = "") String password) {
    var wish = new FirstSteps.Wish(code, unit, name, title, department, userName, password);
    Map<String, Message> errors = steps.take(wish);
    if (errors.isEmpty()) {
      return new ModelAndView("redirect:/dang-nhap");
    }
    ModelAndView page = page(wish, errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(FirstSteps.Wish wish, Map<String, Message> errors) {
    return new ModelAndView("identity/web/first_steps", "model", new FirstStepsPage(wish, errors));
  }
}
