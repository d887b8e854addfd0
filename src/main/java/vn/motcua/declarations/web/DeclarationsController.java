package vn.motcua.declarations.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.declarations.Declaration;
import vn.motcua.declarations.Declarations;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.IdCard;
import vn.motcua.declarations.Question;
import vn.motcua.documents.Papers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * A declaration filled in on the telephone, one question a page. The answers so far travel in the
 * form itself: nothing is kept here, nothing of a person stands in an address.
 */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/to-khai/{code:[1-6]\\.\\d{6}}")
class DeclarationsController {
  private final Declarations declarations;
  private final Units units;
  private final Papers papers;

  DeclarationsController(Declarations declarations, Units units, Papers papers) {
    this.declarations = declarations;
    this.units = units;
    this.papers = papers;
  }

  @GetMapping
  ModelAndView start(@PathVariable("unit") String unit, @PathVariable String code) {
    return new ModelAndView(
        "declarations/web/start", "model", new StartPage(unit(unit), declaration(code)));
  }

  /** Who comes here by an old address begins anew: no answer came along. */
  @GetMapping({"/hoi/{question}", "/xem-lai", "/to-khai.pdf"})
  String again(@PathVariable("unit") String unit, @PathVariable String code) {
    return "redirect:" + StartPage.address(unit(unit), declaration(code));
  }

  /** The first question; a form sent without one begins there. */
  @PostMapping
  ModelAndView begin(
      @PathVariable("unit") String unit,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Filling filling = declarations.filling(declaration(code), typed);
    return ask(unit(unit), filling, filling.asked().getFirst(), false);
  }

  @PostMapping("/hoi/{question}")
  ModelAndView answer(
      @PathVariable("unit") String unitCode,
      @PathVariable String code,
      @PathVariable("question") String id,
      @RequestParam Map<String, String> typed) {
    Unit unit = unit(unitCode);
    Filling filling = declarations.filling(declaration(code), typed);
    Question question = question(filling, id);
    boolean reviewing = typed.containsKey("_xemLai");
    // A scanner ends with Enter: then nobody presses the button beside the field.
    String scanned = typed.getOrDefault("_the", "");
    if (typed.containsKey("_doc") || !scanned.isBlank()) {
      return card(unit, filling, question, scanned, reviewing);
    }
    if (typed.containsKey("_lui")) {
      return filling
          .before(question)
          .map(before -> ask(unit, filling, before, reviewing))
          .orElseGet(() -> ask(unit, filling, question, reviewing));
    }
    Map<String, Message> errors = filling.errors(question);
    if (!errors.isEmpty()) {
      return refused(unit, filling, question, reviewing, errors);
    }
    Optional<Question> next = reviewing ? filling.firstWrong() : filling.after(question);
    return next.map(one -> ask(unit, filling, one, reviewing))
        .orElseGet(() -> review(unit, filling));
  }

  /** From the page where all answers stand: one of them again. */
  @PostMapping("/xem-lai")
  ModelAndView change(
      @PathVariable("unit") String unit,
      @PathVariable String code,
      @RequestParam("_sua") String question,
      @RequestParam Map<String, String> typed) {
    Filling filling = declarations.filling(declaration(code), typed);
    return ask(unit(unit), filling, question(filling, question), true);
  }

  @PostMapping("/to-khai.pdf")
  Object print(
      @PathVariable("unit") String unitCode,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Unit unit = unit(unitCode);
    Filling filling = declarations.filling(declaration(code), typed);
    Optional<Question> wrong = filling.firstWrong();
    if (wrong.isPresent()) {
      return refused(unit, filling, wrong.get(), true, filling.errors(wrong.get()));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("to-khai.pdf").build().toString())
        .body(papers.declaration(Printing.of(unit, filling)));
  }

  private static ModelAndView card(
      Unit unit, Filling filling, Question question, String scanned, boolean reviewing) {
    return switch (IdCard.read(scanned)) {
      case IdCard.Scanned.Card card ->
          ask(
              unit,
              new Filling(
                  filling.declaration(),
                  filling.answers().with(filling.from(question, card.card())),
                  filling.today()),
              question,
              reviewing);
      case IdCard.Scanned.Not not ->
          refused(unit, filling, question, reviewing, Map.of("_the", Message.of(not.key())));
    };
  }

  private static ModelAndView ask(
      Unit unit, Filling filling, Question question, boolean reviewing) {
    return page(unit, filling.offering(question), question, reviewing, Map.of());
  }

  private static ModelAndView refused(
      Unit unit,
      Filling filling,
      Question question,
      boolean reviewing,
      Map<String, Message> errors) {
    ModelAndView page = page(unit, filling, question, reviewing, errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(
      Unit unit,
      Filling filling,
      Question question,
      boolean reviewing,
      Map<String, Message> errors) {
    return new ModelAndView(
        "declarations/web/question",
        "model",
        new QuestionPage(unit, filling, question, reviewing, errors));
  }

  private static ModelAndView review(Unit unit, Filling filling) {
    return new ModelAndView("declarations/web/review", "model", new ReviewPage(unit, filling));
  }

  private static Question question(Filling filling, String id) {
    return filling
        .declaration()
        .question(id)
        .filter(filling::isAsked)
        .orElseThrow(() -> new NotFound("question of " + id.length() + " letters"));
  }

  private Declaration declaration(String code) {
    return declarations.of(code).orElseThrow(() -> new NotFound("declaration of " + code));
  }

  private Unit unit(String code) {
    return units.served().stream()
        .filter(one -> one.id().equals(new UnitId(code)))
        .findFirst()
        .orElseThrow(() -> new NotFound("unit " + code));
  }
}
