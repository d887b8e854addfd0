package vn.motcua.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.Workflow;
import vn.motcua.procedures.WorkflowDraft;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** New workflows of a procedure; open dossiers keep the one they were received under. */
@Controller
@RequestMapping(AdminProceduresController.BASE + "/" + ProceduresController.CODE + "/quy-trinh")
class WorkflowsController {
  private static final int LONGEST_SOURCE = 2_000;

  private final Procedures procedures;
  private final Publications publications;
  private final Clock clock;

  WorkflowsController(Procedures procedures, Publications publications, Clock clock) {
    this.procedures = procedures;
    this.publications = publications;
    this.clock = clock;
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor, @PathVariable String code) {
    return new ModelAndView("procedures/web/workflow", "model", blank(actor, code));
  }

  @PostMapping
  ModelAndView create(
      Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
    Map<String, Message> errors = new LinkedHashMap<>();
    WorkflowPage page = blank(actor, code).sent(sent, errors);
    LocalDate from = FormReading.date(page.validFrom(), errors);
    List<WorkflowStep> steps = new ArrayList<>();
    page.steps().forEach(row -> steps.add(row.parsed(steps.size() + 1, errors)));
    FormReading.readable(errors, "source", page.source());
    if (page.source().length() > LONGEST_SOURCE) {
      errors.put(
          "source",
          Message.of("procedures.problem.tooLong", LONGEST_SOURCE, page.source().length()));
    }
    WorkflowDraft draft =
        new WorkflowDraft(
            Workflow.Unit.valueOf(page.unit()), Publications.clean(page.source()), steps);
    publications.problems(actor, code, from, draft).forEach(errors::putIfAbsent);
    if (!errors.isEmpty()) {
      ModelAndView again = new ModelAndView("procedures/web/workflow", "model", page);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    publications.publishWorkflow(actor, code, from, draft);
    return new ModelAndView("redirect:" + AdminProceduresController.BASE + "/" + code);
  }

  private WorkflowPage blank(Actor actor, String code) {
    LocalDate today = OfficeTime.date(clock.instant());
    ProcedureVersion version =
        procedures
            .inForce(actor.unit(), code, today)
            .orElseThrow(() -> new NotFound("procedure " + code));
    return WorkflowPage.of(
        code,
        version.name(),
        publications.legalTime(actor, code, today),
        procedures.workflowInForce(actor.unit(), code, today),
        today.toString());
  }

  /** A choice the form never offered: the request was not made by our page. */
  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  void forged() {}
}
