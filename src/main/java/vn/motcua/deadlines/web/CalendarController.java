package vn.motcua.deadlines.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;

/** Shows the administrator the calendar of the own unit. */
@Controller
class CalendarController {
  private final CalendarPages pages;

  CalendarController(CalendarPages pages) {
    this.pages = pages;
  }

  @GetMapping(CalendarPages.ADDRESS)
  ModelAndView show(
      Actor actor,
      @RequestParam(name = "da-luu", required = false) @Nullable String saved,
      Locale locale) {
    return pages.plain(actor, saved != null, locale);
  }
}
