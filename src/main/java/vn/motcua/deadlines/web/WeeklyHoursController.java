package vn.motcua.deadlines.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Opening hours of the own unit, in force from a day on. */
@Controller
class WeeklyHoursController {
  private final CalendarChanges changes;
  private final CalendarPages pages;

  WeeklyHoursController(CalendarChanges changes, CalendarPages pages) {
    this.changes = changes;
    this.pages = pages;
  }

  @PostMapping(CalendarPages.ADDRESS + "/gio")
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed, Locale locale) {
    HoursForm form = new HoursForm(typed);
    if (form.errors().isEmpty()) {
      try {
        changes.setHours(actor, form.hours());
        return new ModelAndView(CalendarPages.SAVED);
      } catch (Refusal refusal) {
        form.errors().put(HoursForm.FROM, new Message(refusal.key(), refusal.arguments()));
      }
    }
    return pages.wrong(actor, typed, form.errors(), locale);
  }

  @PostMapping(CalendarPages.ADDRESS + "/gio/{from}/go-bo")
  ModelAndView destroy(Actor actor, @PathVariable String from) {
    changes.removeHours(actor, day(from));
    return new ModelAndView(CalendarPages.SAVED);
  }

  /** The day in an address; anything else is the 404 page. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.DateTimeException unreadable) {
      throw new NotFound("day " + DueDateQuestion.shown(text));
    }
  }
}
