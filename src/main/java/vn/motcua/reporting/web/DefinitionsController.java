package vn.motcua.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.web.Definition;
import vn.motcua.web.Definitions;

/** How every figure of the program is counted, on one page. */
@Controller
class DefinitionsController {
  private final Definitions definitions;

  DefinitionsController(Definitions definitions) {
    this.definitions = definitions;
  }

  @GetMapping(Definition.PAGE)
  ModelAndView index() {
    return new ModelAndView(
        "reporting/web/definitions", "model", new DefinitionsPage(definitions.chapters()));
  }
}
