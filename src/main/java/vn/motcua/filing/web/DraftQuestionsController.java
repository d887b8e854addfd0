package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.IdCard;
import vn.motcua.declarations.Question;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.KnownAnswer;
import vn.motcua.filing.KnownAnswers;
import vn.motcua.filing.Saved;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Message;

/** One question a page; what is typed is kept first and judged afterwards. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/hoi/{question}")
class DraftQuestionsController {
  private final DraftVisits visits;
  private final Drafts drafts;
  private final KnownAnswers known;

  DraftQuestionsController(DraftVisits visits, Drafts drafts, KnownAnswers known) {
    this.visits = visits;
    this.drafts = drafts;
    this.known = known;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable("question") String id,
      @RequestParam(name = "xem-lai", required = false) Optional<String> reviewing,
      HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    if (visit.draft().filed()) {
      return SeeOther.page(visit.address());
    }
    Question question = question(visit.filling(), id);
    Optional<KeptAnswer> kept = KeptAnswer.take(request);
    if (kept.isPresent()) {
      return givenBack(visit, question, kept.get());
    }
    Map<String, KnownAnswer> before = before(visit, question);
    Visit offered = Offers.to(visit, question, before);
    return page(
        offered,
        question,
        reviewing.isPresent(),
        request.getParameter("da-giu") != null,
        Map.of(),
        before.entrySet().stream()
            .filter(one -> offered.answer(one.getKey()).equals(one.getValue().value()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** What this person told of himself before; nothing of it where somebody acts for another. */
  private Map<String, KnownAnswer> before(Visit visit, Question question) {
    return visit
        .citizen()
        .filter(_ -> visit.acting().isEmpty())
        .map(citizen -> known.offered(citizen, visit.filling(), question))
        .orElse(Map.of());
  }

  /** What was sent when the visit had ended, now that its owner is back. */
  private ModelAndView givenBack(Visit visit, Question question, KeptAnswer kept) {
    String reviewing = kept.typed().containsKey("_xemLai") ? "xem-lai&" : "";
    return switch (save(visit, question, kept.typed(), kept.seen())) {
      case Saved.Kept now ->
          SeeOther.page(QuestionPage.address(now.draft(), question) + "?" + reviewing + "da-giu");
      case Saved.Differs differs -> differs(visit, differs, question, kept.typed());
    };
  }

  private Visit sending(
      String unit, String draft, Map<String, String> typed, int seen, HttpServletRequest request) {
    try {
      return visits.of(unit, draft, request);
    } catch (VisitEnded ended) {
      KeptAnswer.keep(request, typed, seen);
      throw ended;
    }
  }

  /** A page that saves by itself asks for nothing more than that it is kept. */
  @PostMapping(params = "_luu")
  ResponseEntity<String> keep(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable("question") String id,
      @RequestParam(name = "_phienBan") int seen,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Visit visit = sending(unit, draft, typed, seen, request);
    return switch (save(visit, question(visit.filling(), id), typed, seen)) {
      case Saved.Kept kept -> ResponseEntity.ok(String.valueOf(kept.draft().version()));
      case Saved.Differs _ -> ResponseEntity.status(HttpStatus.CONFLICT).body("");
    };
  }

  @PostMapping(params = "!_luu")
  ModelAndView answer(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable("question") String id,
      @RequestParam(name = "_phienBan") int seen,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Visit before = sending(unit, draft, typed, seen, request);
    Question question = question(before.filling(), id);
    return switch (save(before, question, typed, seen)) {
      case Saved.Kept kept -> kept(visits.again(before, kept.draft()), question, typed);
      case Saved.Differs differs -> differs(before, differs, question, typed);
    };
  }

  private ModelAndView differs(
      Visit before, Saved.Differs differs, Question question, Map<String, String> typed) {
    Visit there = visits.again(before, differs.there());
    ModelAndView page =
        new ModelAndView(
            "filing/web/differs",
            "model",
            new DiffersPage(there, there.showing(own(question, typed)), question));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private Saved save(Visit visit, Question question, Map<String, String> typed, int seen) {
    return drafts.save(
        visit.owner(), visit.draft(), question, typed, seen, typed.containsKey("_giu"));
  }

  private ModelAndView kept(Visit visit, Question question, Map<String, String> typed) {
    boolean reviewing = typed.containsKey("_xemLai");
    // A scanner ends with Enter: then nobody presses the button beside the field.
    String scanned = typed.getOrDefault("_the", "");
    if (typed.containsKey("_doc") || !scanned.isBlank()) {
      return card(visit, question, scanned, reviewing);
    }
    Filling filling = visit.filling();
    if (typed.containsKey("_lui")) {
      return onward(visit, filling.before(question), "/xem-lai", false);
    }
    Map<String, Message> errors = filling.errors(question);
    if (!errors.isEmpty()) {
      return refused(visit, question, reviewing, errors);
    }
    return reviewing
        ? onward(visit, filling.firstWrong(), "/xem-lai", true)
        : onward(visit, filling.after(question), "/giay-to", false);
  }

  private static ModelAndView onward(
      Visit visit, Optional<Question> next, String last, boolean reviewing) {
    return SeeOther.page(
        next.map(one -> QuestionPage.address(visit.draft(), one) + (reviewing ? "?xem-lai" : ""))
            .orElse(visit.address() + last));
  }

  private ModelAndView card(Visit visit, Question question, String scanned, boolean reviewing) {
    return switch (IdCard.read(scanned)) {
      case IdCard.Scanned.Card card -> {
        Map<String, String> told = new java.util.HashMap<>(own(question, visit.draft().answers()));
        told.putAll(visit.filling().from(question, card.card()));
        drafts.save(visit.owner(), visit.draft(), question, told, visit.draft().version(), true);
        yield SeeOther.page(
            QuestionPage.address(visit.draft(), question) + (reviewing ? "?xem-lai" : ""));
      }
      case IdCard.Scanned.Not not ->
          refused(visit, question, reviewing, Map.of("_the", Message.of(not.key())));
    };
  }

  private static Map<String, String> own(Question question, Map<String, String> typed) {
    Map<String, String> own = new java.util.HashMap<>();
    question.fields().forEach(field -> own.put(field.id(), typed.getOrDefault(field.id(), "")));
    return own;
  }

  private static ModelAndView refused(
      Visit visit, Question question, boolean reviewing, Map<String, Message> errors) {
    ModelAndView page = page(visit, question, reviewing, false, errors, List.of());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(
      Visit visit,
      Question question,
      boolean reviewing,
      boolean givenBack,
      Map<String, Message> errors,
      List<KnownAnswer> offered) {
    return new ModelAndView(
        "filing/web/question",
        "model",
        new QuestionPage(visit, question, reviewing, givenBack, errors, offered));
  }

  private static Question question(Filling filling, String id) {
    return filling
        .declaration()
        .question(id)
        .filter(filling::isAsked)
        .orElseThrow(() -> new NotFound("question of " + id.length() + " letters"));
  }
}
