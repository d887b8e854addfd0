package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.IntakeRejected;
import vn.motcua.dossiers.RefusedIntake;
import vn.motcua.dossiers.RefusedIntakes;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/** Refusals to receive (form 03): written at the counter, listed, printed. */
@Controller
@RequestMapping("/ban-lam-viec/tu-choi-tiep-nhan")
class RefusedIntakesController {
  private final RefusedIntakes refused;
  private final Site site;

  RefusedIntakesController(RefusedIntakes refused, Site site) {
    this.refused = refused;
    this.site = site;
  }

  /** The latest ones; with a code typed, the form for it. */
  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String ma) {
    String code = ma.strip();
    if (code.matches("[0-9.]{1,20}") && refused.isKnown(actor.unit(), code)) {
      return new ModelAndView("redirect:/ban-lam-viec/tu-choi-tiep-nhan/" + code);
    }
    ModelAndView page =
        new ModelAndView(
            "dossiers/web/refused", "model", new RefusedPage(refused.latest(actor.unit()), ma));
    if (!code.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @GetMapping("/{code:[0-9.]+}")
  ModelAndView form(Actor actor, @PathVariable String code) {
    return page(actor, code, UUID.randomUUID(), Map.of(), Map.of());
  }

  @PostMapping("/{code:[0-9.]+}")
  ModelAndView create(
      Actor actor,
      @PathVariable String code,
      @RequestParam UUID khoa,
      @RequestParam Map<String, String> typed) {
    try {
      refused.refuse(
          actor,
          khoa,
          code,
          new Applicant(
              typed.getOrDefault("hoTen", "").strip(),
              "",
              "",
              typed.getOrDefault("dienThoai", "").replaceAll("[ .()-]", ""),
              "",
              typed.getOrDefault("diaChi", "").strip(),
              ""),
          typed.getOrDefault("lyDo", ""));
      return new ModelAndView("redirect:/ban-lam-viec/tu-choi-tiep-nhan");
    } catch (IntakeRejected rejected) {
      return again(page(actor, code, khoa, typed, rejected.errors()));
    } catch (Refusal refusal) {
      Message why = new Message(refusal.key(), refusal.arguments());
      return again(view(new RefusePage(code, code, khoa, typed, Map.of("lyDo", why))));
    }
  }

  @GetMapping("/{id}/phieu.pdf")
  ResponseEntity<byte[]> print(Actor actor, @PathVariable String id, HttpServletRequest request) {
    RefusedIntake one = refused.byId(actor.unit(), Scope.uuid(id));
    return SlipsController.pdf(refused.print(one, site.of(request)), "tu-choi-tiep-nhan");
  }

  private ModelAndView page(
      Actor actor, String code, UUID key, Map<String, String> typed, Map<String, Message> errors) {
    return view(
        new RefusePage(code, refused.refusable(actor.unit(), code).name(), key, typed, errors));
  }

  private static ModelAndView view(RefusePage model) {
    return new ModelAndView("dossiers/web/refuse", "model", model);
  }

  private static ModelAndView again(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
