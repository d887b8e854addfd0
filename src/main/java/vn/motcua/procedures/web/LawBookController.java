package vn.motcua.procedures.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** The administrator's book of dated rules: what holds, and adding one. */
@Controller
@RequestMapping(LawBookController.BASE)
class LawBookController {
  static final String BASE = "/quan-tri/quy-dinh";

  private final LawBook book;
  private final LawPages pages;

  LawBookController(LawBook book, LawPages pages) {
    this.book = book;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(name = "ma", defaultValue = "") String code,
      @RequestParam(name = "da-luu", required = false) @Nullable String saved) {
    return new ModelAndView("procedures/web/law", "model", pages.book(actor, code, saved != null));
  }

  @GetMapping("/moi")
  ModelAndView form(
      Actor actor,
      @RequestParam(name = "loai") LawKind kind,
      @RequestParam(name = "ma", defaultValue = "") String code) {
    return page(LawForm.blank(kind, code, pages.today()), Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed) {
    LawForm form = LawForm.of(typed);
    Map<String, Message> errors = new LinkedHashMap<>();
    LawDraft draft = form.draft(errors);
    book.problems(actor, draft).forEach(errors::putIfAbsent);
    if (!errors.isEmpty()) {
      return page(form, errors);
    }
    book.add(actor, draft);
    return saved();
  }

  static ModelAndView saved() {
    return new ModelAndView("redirect:" + BASE + "?da-luu=1");
  }

  private static ModelAndView page(LawForm form, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView("procedures/web/lawform", "model", new LawFormPage(form, errors));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** An unreadable date counts as far too early; the error says how to write it. */
  static LocalDate date(String field, String typed, Map<String, Message> errors) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (java.time.format.DateTimeParseException e) {
      errors.put(field, Message.of("procedures.problem.date"));
      return LocalDate.EPOCH;
    }
  }

  /** A choice the form never offered: the request was not made by our page. */
  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  void forged() {}
}
