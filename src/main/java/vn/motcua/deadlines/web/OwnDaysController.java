package vn.motcua.deadlines.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Days off and make-up days of the own unit. */
@Controller
class OwnDaysController {
  private final CalendarChanges changes;
  private final CalendarPages pages;

  OwnDaysController(CalendarChanges changes, CalendarPages pages) {
    this.changes = changes;
    this.pages = pages;
  }

  @PostMapping(CalendarPages.ADDRESS + "/ngay")
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed, Locale locale) {
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<LocalDate> day = HoursForm.date(typed.getOrDefault("day", ""), "day", errors);
    String name = typed.getOrDefault("name", "").strip();
    if (name.isEmpty()
        || name.length() > DayRule.LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      errors.put(
          "name", Message.of("deadlines.refusal.day-name", DayRule.LONGEST_NAME, name.length()));
    }
    Optional<DayRule.Kind> kind = kind(typed.getOrDefault("kind", ""));
    if (kind.isEmpty()) {
      errors.put("kind", Message.of("deadlines.calendar.kind-missing"));
    }
    if (errors.isEmpty()) {
      try {
        changes.setDay(actor, new DayRule(day.orElseThrow(), kind.orElseThrow(), name));
        return new ModelAndView(CalendarPages.SAVED);
      } catch (Refusal refusal) {
        errors.put("day", new Message(refusal.key(), refusal.arguments()));
      }
    }
    return pages.wrong(actor, typed, errors, locale);
  }

  @PostMapping(CalendarPages.ADDRESS + "/ngay/{day}/go-bo")
  ModelAndView destroy(Actor actor, @PathVariable String day) {
    changes.removeDay(actor, WeeklyHoursController.day(day));
    return new ModelAndView(CalendarPages.SAVED);
  }

  private static Optional<DayRule.Kind> kind(String typed) {
    for (DayRule.Kind kind : DayRule.Kind.values()) {
      if (kind.name().equals(typed)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
