package vn.motcua.cooperation.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.cooperation.ErrandRejected;
import vn.motcua.cooperation.Errands;
import vn.motcua.cooperation.LinkedFilings;
import vn.motcua.cooperation.LinkedPart;
import vn.motcua.cooperation.LinkedParts;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Other offices on a dossier: opinions asked, parts sent or opened, answers, who follows up. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}/phoi-hop")
class ErrandsController {
  private final Looks looks;
  private final Errands errands;
  private final LinkedParts parts;
  private final LinkedFilings filings;
  private final Officers officers;
  private final Clock clock;

  ErrandsController(
      Looks looks,
      Errands errands,
      LinkedParts parts,
      LinkedFilings filings,
      Officers officers,
      Clock clock) {
    this.looks = looks;
    this.errands = errands;
    this.parts = parts;
    this.filings = filings;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    return page(actor, looks.find(actor, id), new ErrandForm(Map.of(), ""), Map.of());
  }

  @PostMapping("/y-kien")
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    ErrandForm form = new ErrandForm(typed, "");
    return tried(
        actor,
        id,
        form,
        form.unreadable(),
        dossier -> errands.ask(actor, seen(dossier, phienBan), form.question()));
  }

  @PostMapping("/phan/{number}/ho-so")
  ModelAndView open(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    return tried(
        actor,
        id,
        new ErrandForm(typed, "-p" + number),
        Map.of(),
        dossier -> filings.open(actor, seen(dossier, phienBan), number));
  }

  @PostMapping("/phan/{number}/gui")
  ModelAndView send(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    ErrandForm form = new ErrandForm(typed, "-p" + number);
    return tried(
        actor,
        id,
        form,
        Map.of(),
        dossier ->
            filings.send(
                actor, seen(dossier, phienBan), number, form.follower(), form.value("noiDung")));
  }

  @PostMapping("/{number}/tra-loi")
  ModelAndView answer(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    ErrandForm form = new ErrandForm(typed, "-" + number);
    return tried(
        actor,
        id,
        form,
        Map.of(),
        dossier ->
            errands.answer(
                actor, seen(dossier, phienBan), number, form.verdict(), form.value("traLoi")));
  }

  @PostMapping("/{number}/nguoi-theo-doi")
  ModelAndView passOn(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    ErrandForm form = new ErrandForm(typed, "-" + number);
    return tried(
        actor,
        id,
        form,
        Map.of(),
        dossier ->
            errands.passOn(
                actor, seen(dossier, phienBan), number, form.follower(), form.value("lyDo")));
  }

  /** One act of the page. */
  private interface Step {
    void take(Dossier dossier);
  }

  /** Takes the step, or shows the page again with what was typed and why not. */
  private ModelAndView tried(
      Actor actor, String id, ErrandForm form, Map<String, Message> unreadable, Step step) {
    Dossier dossier = looks.find(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>(unreadable);
    HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (errors.isEmpty()) {
      try {
        step.take(dossier);
        return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/phoi-hop");
      } catch (ErrandRejected rejected) {
        rejected.errors().forEach((field, why) -> errors.put(field + form.suffix(), why));
      } catch (Overtaken overtaken) {
        dossier = overtaken.now();
        status = HttpStatus.CONFLICT;
        errors.put("phoi-hop", Message.of("cooperation.error.overtaken"));
      } catch (Refusal refusal) {
        errors.put("phoi-hop", new Message(refusal.key(), refusal.arguments()));
      }
    }
    ModelAndView page = page(actor, dossier, form, errors);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(
      Actor actor, Dossier dossier, ErrandForm form, Map<String, Message> errors) {
    looks.record(actor, dossier, Look.What.ERRANDS);
    List<LinkedPart> all = parts.of(dossier);
    Set<Integer> here =
        all.stream()
            .filter(part -> part.state() == LinkedPart.State.TO_SEND)
            .filter(part -> filings.opensHere(dossier.unit(), part))
            .map(part -> part.law().order())
            .collect(Collectors.toSet());
    return new ModelAndView(
        "cooperation/web/errands",
        "model",
        new ErrandsPage(
            dossier,
            all,
            here,
            errands.of(dossier),
            officers.active(dossier.unit()).stream()
                .filter(
                    officer -> officers.isPresent(dossier.unit(), officer.id(), clock.instant()))
                .toList(),
            officers.byId(actor.unit(), actor.officer()),
            clock.instant(),
            form,
            errors));
  }

  private static Dossiers.Seen seen(Dossier dossier, int version) {
    return new Dossiers.Seen(dossier.id(), version);
  }
}
