package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.IntakeRejected;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Correcting a typing error: a new revision of the person, an event with its reason. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}/nguoi-nop")
class ApplicantsController {
  private final Dossiers dossiers;
  private final Desk desk;
  private final Scope scope;

  ApplicantsController(Dossiers dossiers, Desk desk, Scope scope) {
    this.dossiers = dossiers;
    this.desk = desk;
    this.scope = scope;
  }

  @GetMapping
  ModelAndView edit(Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id, Look.What.PERSON);
    Map<String, String> fields = new HashMap<>();
    fields.put("maNgoai", outsideCode(dossier));
    desk.applicant(dossier)
        .ifPresent(applicant -> fields.putAll(ApplicantForm.of(applicant).typed()));
    fields.putAll(IntakeForm.of(request).typed());
    return page(dossier, fields, Map.of());
  }

  @PostMapping
  ModelAndView update(
      Actor actor,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String lyDo,
      HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id);
    Map<String, String> typed = IntakeForm.of(request).typed();
    Map<String, Message> errors = new LinkedHashMap<>();
    try {
      dossiers.correct(
          actor,
          new Dossiers.Seen(dossier.id(), phienBan),
          new ApplicantForm(typed).applicant(),
          typed.getOrDefault("maNgoai", outsideCode(dossier)),
          lyDo);
      return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id());
    } catch (IntakeRejected rejected) {
      errors.putAll(rejected.errors());
    } catch (Refusal refusal) {
      errors.put("lyDo", new Message(refusal.key(), refusal.arguments()));
    } catch (Overtaken overtaken) {
      errors.put("hoTen", Message.of("dossiers.show.overtaken"));
      dossier = overtaken.now();
    }
    scope.shown(actor, dossier, Look.What.PERSON);
    ModelAndView page = page(dossier, typed, errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static String outsideCode(Dossier dossier) {
    String code = dossier.filing().externalCode();
    return code == null ? "" : code;
  }

  private static ModelAndView page(
      Dossier dossier, Map<String, String> typed, Map<String, Message> errors) {
    return new ModelAndView(
        "dossiers/web/applicant",
        "model",
        new ApplicantPage(
            dossier, new ApplicantForm(typed), typed.getOrDefault("lyDo", ""), errors));
  }
}
