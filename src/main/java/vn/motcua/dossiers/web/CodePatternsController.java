package vn.motcua.dossiers.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.CodePatterns;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** How the unit writes its dossier codes; codes already given never change. */
@Controller
@RequestMapping("/quan-tri/ma-ho-so")
class CodePatternsController {
  private final CodePatterns patterns;

  CodePatternsController(CodePatterns patterns) {
    this.patterns = patterns;
  }

  @GetMapping
  ModelAndView edit(Actor actor) {
    String now = patterns.of(actor.unit());
    return page(new CodePatternPage(now, patterns.example(actor.unit(), now), null, false));
  }

  @PostMapping
  ModelAndView update(Actor actor, @RequestParam(defaultValue = "") String mau) {
    try {
      patterns.change(actor, mau.strip());
      return page(
          new CodePatternPage(
              mau.strip(), patterns.example(actor.unit(), mau.strip()), null, true));
    } catch (Refusal refusal) {
      ModelAndView page =
          page(
              new CodePatternPage(mau, "", new Message(refusal.key(), refusal.arguments()), false));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(CodePatternPage model) {
    return new ModelAndView("dossiers/web/code_pattern", "model", model);
  }
}
