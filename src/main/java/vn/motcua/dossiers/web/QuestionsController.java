package vn.motcua.dossiers.web;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.dossiers.Questions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** The leader asks about a dossier, whoever holds it answers. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}")
class QuestionsController {
  private static final Map<String, String> BACK =
      Map.of("lanh-dao", "/lanh-dao", "nhac-viec", "/ban-lam-viec/nhac-viec");

  private final Questions questions;
  private final DossierPages pages;
  private final Scope scope;

  QuestionsController(Questions questions, DossierPages pages, Scope scope) {
    this.questions = questions;
    this.pages = pages;
    this.scope = scope;
  }

  /**
   * Asks.
   *
   * @param ve the list it was asked from, to go back to
   */
  @PostMapping("/cau-hoi")
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String loi,
      @RequestParam(defaultValue = "") String ve,
      Locale locale) {
    Dossier dossier = scope.dossier(actor, id);
    String back = BACK.getOrDefault(ve, "/ban-lam-viec/ho-so/" + dossier.id());
    return done(actor, dossier, loi, locale, back, () -> questions.ask(actor, dossier.id(), loi));
  }

  @PostMapping("/tra-loi")
  ModelAndView update(
      Actor actor,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String loi,
      Locale locale) {
    Dossier dossier = scope.dossier(actor, id);
    Dossiers.Seen seen = new Dossiers.Seen(dossier.id(), phienBan);
    String back = "/ban-lam-viec/ho-so/" + dossier.id();
    return done(actor, dossier, loi, locale, back, () -> questions.answer(actor, seen, loi));
  }

  private ModelAndView done(
      Actor actor,
      Dossier dossier,
      String words,
      Locale locale,
      String back,
      Supplier<Dossier> act) {
    try {
      act.get();
      return new ModelAndView("redirect:" + back);
    } catch (Overtaken overtaken) {
      Message why = Message.of("dossiers.show.overtaken");
      return again(actor, overtaken.now(), words, locale, why, HttpStatus.CONFLICT);
    } catch (Refusal refusal) {
      Message why = new Message(refusal.key(), refusal.arguments());
      return again(actor, dossier, words, locale, why, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView again(
      Actor actor, Dossier dossier, String words, Locale locale, Message why, HttpStatus status) {
    scope.shown(actor, dossier, Look.What.OPENED);
    Map<String, String> typed = Map.of("viec", DossierPage.QUESTION, "loi", words);
    ModelAndView page =
        new ModelAndView(
            "dossiers/web/show", "model", pages.of(actor, dossier, locale, false, why, typed));
    page.setStatus(status);
    return page;
  }
}
