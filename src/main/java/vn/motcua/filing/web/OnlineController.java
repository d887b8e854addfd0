package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import vn.motcua.declarations.Declarations;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.IntakeRejected;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filings;
import vn.motcua.filing.OnlineDesk;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** What was filed online and waits for the desk: looked at, then one of three answers. */
@Controller
@RequestMapping(OnlineController.BASE)
class OnlineController {
  static final String BASE = "/ban-lam-viec/nop-truc-tuyen";
  private static final String ONE = "/{id:[0-9a-f-]{36}}";

  private final OnlineDesk desk;
  private final Filings filings;
  private final Declarations declarations;
  private final DraftVisits visits;
  private final Officers officers;
  private final Clock clock;

  OnlineController(
      OnlineDesk desk,
      Filings filings,
      Declarations declarations,
      DraftVisits visits,
      Officers officers,
      Clock clock) {
    this.desk = desk;
    this.filings = filings;
    this.declarations = declarations;
    this.visits = visits;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "filing/web/waiting",
        "model",
        new WaitingPage(
            desk.waiting(actor).stream()
                .map(one ->
                    new WaitingPage.Line(
                        one,
                        visits.form(one.procedure()).title(),
                        officers.byId(one.unit(), one.holder()).name(),
                        one.holder().equals(actor.officer())))
                .toList(),
            clock.instant()));
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, desk.open(actor, id), Map.of());
  }

  @PostMapping(ONE + "/tiep-nhan")
  ModelAndView accept(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    Filed filed = desk.open(actor, id);
    if (!filed.isWaiting()) {
      return SeeOther.page(BASE + "/" + id); // pressed twice: the page says what became of it
    }
    try {
      Dossier dossier = desk.accept(actor, id, marks(desk.procedure(actor, filed), request));
      return SeeOther.page("/ban-lam-viec/ho-so/" + dossier.id() + "?moi");
    } catch (IntakeRejected broken) {
      ModelAndView page = page(actor, filed, broken.errors());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping(ONE + "/tra-lai")
  ModelAndView giveBack(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "lyDo", defaultValue = "") String words) {
    desk.giveBack(actor, id, words);
    return SeeOther.page(BASE + "/" + id);
  }

  @PostMapping(ONE + "/tu-choi")
  ModelAndView refuse(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(name = "lyDo", defaultValue = "") String words) {
    desk.refuse(actor, id, words);
    return SeeOther.page(BASE + "/" + id);
  }

  private ModelAndView page(Actor actor, Filed filed, Map<String, Message> errors) {
    return new ModelAndView(
        "filing/web/received",
        "model",
        new ReceivedPage(
            filed,
            declarations.filling(visits.form(filed.procedure()), filed.answers()),
            desk.procedure(actor, filed),
            desk.papers(filed),
            filings.actedFor(filed),
            filings.isAssisted(filed),
            officers.byId(filed.unit(), filed.holder()).name(),
            clock.instant(),
            errors));
  }

  /** What was not marked stays unmarked: the intake's own rules say so. */
  private static List<Intake.PaperMark> marks(OpenProcedure procedure, HttpServletRequest request) {
    List<Intake.PaperMark> marks = new ArrayList<>();
    for (Paper paper : procedure.checklist()) {
      String said = request.getParameter("giay-" + paper.order());
      for (Intake.Presence one : Intake.Presence.values()) {
        if (one.name().equals(said)) {
          marks.add(new Intake.PaperMark(paper.order(), one, 0, 0));
        }
      }
    }
    return marks;
  }
}
