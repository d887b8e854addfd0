package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.citizens.Arrivals;
import vn.motcua.declarations.Question;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftPapers;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filings;

/** A draft as a whole: gone on with, looked over, filed, thrown away. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}")
class DraftsController {
  private static final String REVIEW = "/xem-lai";

  private final DraftVisits visits;
  private final Drafts drafts;
  private final Filings filings;
  private final DraftPapers papers;

  DraftsController(DraftVisits visits, Drafts drafts, Filings filings, DraftPapers papers) {
    this.visits = visits;
    this.drafts = drafts;
    this.filings = filings;
    this.papers = papers;
  }

  /** Where the person stopped. */
  @GetMapping
  RedirectView show(
      @PathVariable String unit, @PathVariable String draft, HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    if (visit.draft().filed()) {
      return SeeOther.to(Arrivals.HOME);
    }
    Question first = visit.filling().asked().getFirst();
    Question last =
        visit
            .filling()
            .declaration()
            .question(visit.draft().atQuestion())
            .filter(visit.filling()::isAsked)
            .orElse(first);
    boolean answered = !visit.draft().answers().isEmpty() && visit.filling().errors(last).isEmpty();
    return SeeOther.to(
        answered
            ? visit
                .filling()
                .after(last)
                .map(next -> QuestionPage.address(visit.draft(), next))
                .orElse(visit.address() + REVIEW)
            : QuestionPage.address(visit.draft(), last));
  }

  /** Check your answers. */
  @GetMapping(REVIEW)
  ModelAndView review(
      @PathVariable String unit, @PathVariable String draft, HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    if (visit.draft().filed()) {
      return SeeOther.page(Arrivals.HOME);
    }
    Optional<Question> wrong = visit.filling().firstWrong();
    if (wrong.isPresent()) {
      return SeeOther.page(QuestionPage.address(visit.draft(), wrong.get()) + "?xem-lai");
    }
    return new ModelAndView(
        "filing/web/review",
        "model",
        new ReviewPage(
            visit,
            papers.lines(visit.draft()),
            filings.open(visit.unit().id(), visit.draft().procedure()),
            filings.givenBack(visit.draft())));
  }

  @PostMapping("/nop")
  ModelAndView file(
      @PathVariable String unit,
      @PathVariable String draft,
      @RequestParam(name = "giup", defaultValue = "") String assisted,
      HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    if (visit.citizen().isEmpty()) {
      return SeeOther.page(signIn(visit.draft()));
    }
    Filed filed =
        filings.file(visit.citizen().get(), visit.draft(), visit.filling(), !assisted.isEmpty());
    return SeeOther.page(FiledPage.address(filed));
  }

  @PostMapping("/xoa")
  ModelAndView destroy(
      @PathVariable String unit, @PathVariable String draft, HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    drafts.delete(visit.owner(), visit.draft());
    return SeeOther.page(Arrivals.HOME);
  }

  static String signIn(Draft draft) {
    return Arrivals.SIGN_IN + "?ve=" + draft.address() + REVIEW;
  }
}
