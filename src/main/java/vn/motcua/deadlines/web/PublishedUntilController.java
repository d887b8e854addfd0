package vn.motcua.deadlines.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Up to which day the published holidays have been entered. */
@Controller
class PublishedUntilController {
  private final CalendarChanges changes;
  private final CalendarPages pages;

  PublishedUntilController(CalendarChanges changes, CalendarPages pages) {
    this.changes = changes;
    this.pages = pages;
  }

  @PostMapping(CalendarPages.ADDRESS + "/cong-bo")
  ModelAndView update(Actor actor, @RequestParam Map<String, String> typed, Locale locale) {
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<LocalDate> until = HoursForm.date(typed.getOrDefault("until", ""), "until", errors);
    if (until.isPresent()) {
      try {
        changes.setCompleteUntil(actor, until.get());
        return new ModelAndView(CalendarPages.SAVED);
      } catch (Refusal refusal) {
        errors.put("until", new Message(refusal.key(), refusal.arguments()));
      }
    }
    return pages.wrong(actor, typed, errors, locale);
  }
}
