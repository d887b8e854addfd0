package vn.motcua.procedures.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawRule;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** The end of a dated rule: the only thing that still can happen to it. */
@Controller
@RequestMapping(LawBookController.BASE + "/{id}/ket-thuc")
class LawEndingsController {
  private final LawBook book;
  private final LawPages pages;

  LawEndingsController(LawBook book, LawPages pages) {
    this.book = book;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView form(Actor actor, @PathVariable UUID id) {
    LawRule rule = rule(actor, id);
    LocalDate tomorrow = pages.today().plusDays(1);
    LocalDate first = rule.from().isAfter(tomorrow) ? rule.from() : tomorrow;
    return page(actor, rule, first.toString(), Map.of());
  }

  @PostMapping
  ModelAndView create(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String to) {
    LawRule rule = rule(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>();
    LocalDate end = LawBookController.date("to", to, errors);
    if (errors.isEmpty()) {
      try {
        book.end(actor, id, end);
        return LawBookController.saved();
      } catch (Refusal refusal) {
        errors.put("to", new Message(refusal.key(), refusal.arguments()));
      }
    }
    return page(actor, rule, to, errors);
  }

  private LawRule rule(Actor actor, UUID id) {
    return book.of(actor).stream()
        .filter(rule -> rule.id().equals(id) && rule.scope().equals(actor.unit().code()))
        .findFirst()
        .orElseThrow(() -> new NotFound("rule " + id));
  }

  private ModelAndView page(Actor actor, LawRule rule, String to, Map<String, Message> errors) {
    LawEndPage model = new LawEndPage(pages.line(actor, rule), to, errors);
    ModelAndView page = new ModelAndView("procedures/web/lawend", "model", model);
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
