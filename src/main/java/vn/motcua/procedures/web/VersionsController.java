package vn.motcua.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import vn.motcua.procedures.ProcedureDraft;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** New versions: completing or changing a procedure never touches what was published before. */
@Controller
@RequestMapping(AdminProceduresController.BASE)
class VersionsController {
  private static final String CODED = "/" + ProceduresController.CODE + "/phien-ban";
  private static final String UNCODED = "/chua-ma/{digest:[0-9a-f]{64}}/phien-ban";

  private final Procedures procedures;
  private final Publications publications;
  private final Clock clock;

  VersionsController(Procedures procedures, Publications publications, Clock clock) {
    this.procedures = procedures;
    this.publications = publications;
    this.clock = clock;
  }

  @GetMapping(CODED + "/moi")
  ModelAndView form(Actor actor, @PathVariable String code) {
    VersionForm form = VersionForm.of(base(actor, code), today());
    return page(form, "/" + code + "/phien-ban", false, Map.of());
  }

  @PostMapping(CODED)
  ModelAndView create(
      Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
    sent.set("code", code);
    VersionForm form = VersionForm.of(sent);
    Map<String, Message> errors = new LinkedHashMap<>();
    ProcedureDraft draft = read(form, base(actor, code), errors);
    if (!errors.isEmpty()) {
      return page(form, "/" + code + "/phien-ban", false, errors);
    }
    publications.publish(actor, draft);
    return to(code);
  }

  @GetMapping(UNCODED + "/moi")
  ModelAndView formWithoutCode(@PathVariable String digest) {
    VersionForm form = VersionForm.of(publications.uncoded(digest), today());
    return page(form, "/chua-ma/" + digest + "/phien-ban", true, Map.of());
  }

  @PostMapping(UNCODED)
  ModelAndView createWithCode(
      Actor actor, @PathVariable String digest, @RequestParam MultiValueMap<String, String> sent) {
    VersionForm form = VersionForm.of(sent);
    Map<String, Message> errors = new LinkedHashMap<>();
    ProcedureDraft draft = read(form, publications.uncoded(digest), errors);
    if (errors.isEmpty()
        && procedures.inForce(actor.unit(), draft.code(), draft.validFrom()).isPresent()) {
      errors.put("code", Message.of("procedures.problem.codeTaken", draft.code()));
    }
    if (!errors.isEmpty()) {
      return page(form, "/chua-ma/" + digest + "/phien-ban", true, errors);
    }
    publications.complete(actor, digest, draft);
    return to(draft.code());
  }

  private ProcedureDraft read(VersionForm form, ProcedureDraft base, Map<String, Message> errors) {
    ProcedureDraft draft = FormReading.draft(form, base, errors);
    publications.problems(draft).forEach(errors::putIfAbsent);
    return draft;
  }

  private ProcedureDraft base(Actor actor, String code) {
    return procedures
        .inForce(actor.unit(), code, today())
        .orElseThrow(() -> new NotFound("procedure " + code))
        .draft(today());
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static ModelAndView page(
      VersionForm form, String action, boolean uncoded, Map<String, Message> errors) {
    VersionPage model =
        new VersionPage(form, AdminProceduresController.BASE + action, uncoded, errors);
    ModelAndView page = new ModelAndView("procedures/web/version", "model", model);
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(String code) {
    return new ModelAndView("redirect:" + AdminProceduresController.BASE + "/" + code);
  }

  /** A choice the form never offered: the request was not made by our page. */
  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  void forged() {}
}
