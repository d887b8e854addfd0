package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.BookSearch;
import vn.motcua.certification.CertificationRejected;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.Entry;
import vn.motcua.certification.EntryOvertaken;
import vn.motcua.certification.EntryWords;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** One number of a book: read, corrected with a reason, or cancelled with a reason. */
@Controller
@RequestMapping("/ban-lam-viec/chung-thuc/so/{book}/{year:\\d{4}}/{number:\\d{1,9}}")
class EntriesController {
  private final Certifications certifications;
  private final BookSearch search;
  private final Officers officers;
  private final BookScope scope;

  EntriesController(
      Certifications certifications, BookSearch search, Officers officers, BookScope scope) {
    this.certifications = certifications;
    this.search = search;
    this.officers = officers;
    this.scope = scope;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable String book,
      @PathVariable int year,
      @PathVariable int number,
      HttpServletRequest request) {
    Entry entry = scope.entry(actor, book, year, number);
    Map<String, String> typed = typed(request);
    return page(entry, typed.containsKey("phienBan") ? new EntryForm(typed) : null, Map.of(), null);
  }

  @PostMapping
  ModelAndView update(
      Actor actor,
      @PathVariable String book,
      @PathVariable int year,
      @PathVariable int number,
      HttpServletRequest request) {
    Entry entry = scope.entry(actor, book, year, number);
    EntryForm form = new EntryForm(typed(request));
    return done(entry, form, () -> certifications.correct(actor, entry, form.correction()));
  }

  @PostMapping("/huy")
  ModelAndView destroy(
      Actor actor,
      @PathVariable String book,
      @PathVariable int year,
      @PathVariable int number,
      HttpServletRequest request) {
    Entry entry = scope.entry(actor, book, year, number);
    EntryForm form = new EntryForm(typed(request));
    return done(
        entry,
        form,
        () -> certifications.cancel(actor, entry, form.version(), form.value("lyDoHuy")));
  }

  private ModelAndView done(Entry entry, EntryForm form, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + entry.href());
    } catch (CertificationRejected rejected) {
      return page(entry, form, rejected.errors(), null, HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (EntryOvertaken _) {
      Message why = Message.of("certification.show.overtaken");
      return page(entry, form, Map.of(), why, HttpStatus.CONFLICT);
    } catch (Refusal refusal) {
      Message why = new Message(refusal.key(), refusal.arguments());
      return page(entry, form, Map.of(), why, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(
      Entry entry,
      EntryForm form,
      Map<String, Message> errors,
      @Nullable Message notice,
      HttpStatus status) {
    ModelAndView page = page(entry, form, errors, notice);
    page.setStatus(status);
    return page;
  }

  /** The number as it stands now, with what was typed as far as it still is to be sent. */
  private ModelAndView page(
      Entry seen,
      @Nullable EntryForm typed,
      Map<String, Message> errors,
      @Nullable Message notice) {
    Entry now = certifications.entry(seen.unit(), seen.book(), seen.year(), seen.number());
    List<EntryWords> words = certifications.words(now);
    EntryForm asIs =
        EntryForm.of(
            now,
            words.isEmpty() ? new EntryWords(0, "", "", "", "", "", new byte[0]) : words.getLast());
    EntryForm form = asIs;
    if (typed != null) {
      Map<String, String> kept = new HashMap<>(asIs.typed());
      kept.putAll(typed.typed());
      // Sent again, the words belong to the entry as it is shown now.
      kept.put("phienBan", Integer.toString(now.version()));
      form = new EntryForm(kept);
    }
    return new ModelAndView(
        "certification/web/show",
        "model",
        new EntryPage(
            now,
            words,
            search.events(now),
            officers.byId(now.unit(), now.certifier()).name(),
            form,
            errors,
            notice));
  }

  private static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.startsWith("_") && values.length > 0) {
            typed.put(name, values[0]);
          }
        });
    return typed;
  }
}
