package vn.motcua.deadlines.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.WeeklyHours;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** Makes the administrator's calendar page, as it is or with what was typed and is wrong. */
@Component
class CalendarPages {
  static final String ADDRESS = "/quan-tri/lich-lam-viec";
  static final String SAVED = "redirect:" + ADDRESS + "?da-luu=1";

  private final CalendarChanges changes;
  private final WorkingCalendars calendars;
  private final OpeningWords words;
  private final Units units;
  private final Clock clock;

  CalendarPages(
      CalendarChanges changes,
      WorkingCalendars calendars,
      OpeningWords words,
      Units units,
      Clock clock) {
    this.changes = changes;
    this.calendars = calendars;
    this.words = words;
    this.units = units;
    this.clock = clock;
  }

  ModelAndView plain(Actor actor, boolean saved, Locale locale) {
    return page(actor, saved, Map.of(), Map.of(), locale);
  }

  ModelAndView wrong(
      Actor actor, Map<String, String> typed, Map<String, Message> errors, Locale locale) {
    ModelAndView page = page(actor, false, typed, errors, locale);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor,
      boolean saved,
      Map<String, String> typed,
      Map<String, Message> errors,
      Locale locale) {
    LocalDate today = OfficeTime.date(clock.instant());
    WorkingCalendar calendar = calendars.calendarOf(actor.unit());
    List<WeeklyHours> hours = new ArrayList<>(List.of(WeeklyHours.USUAL));
    hours.addAll(changes.hoursOf(actor.unit()));
    LocalDate inForce =
        hours.stream()
            .map(WeeklyHours::from)
            .filter(from -> !from.isAfter(today))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Map<String, String> fields = new LinkedHashMap<>(HoursForm.lines(hours.getLast()));
    fields.put("until", calendar.completeUntil().toString());
    fields.putAll(typed);
    CalendarPage model =
        new CalendarPage(
            units.byId(actor.unit()).fullName(),
            saved,
            hours.reversed().stream().map(h -> row(h, inForce, today, locale)).toList(),
            changes.daysOf(actor.unit()).stream()
                .filter(rule -> !rule.date().isBefore(today))
                .map(rule ->
                    new CalendarPage.DayRow(
                        rule.date().toString(),
                        words.date(rule.date(), locale),
                        rule.kind(),
                        rule.name()))
                .toList(),
            calendar.unusualDays(today, 366).stream()
                .map(days -> words.days(days, locale))
                .toList(),
            calendar.completeUntil(),
            changes.latest(actor.unit()),
            fields,
            errors);
    return new ModelAndView("deadlines/web/calendar", "model", model);
  }

  private CalendarPage.HoursRow row(
      WeeklyHours hours, LocalDate inForce, LocalDate today, Locale locale) {
    List<String> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.add(words.sessions(hours.on(day), locale));
    }
    boolean usual = hours.from().equals(WeeklyHours.ALWAYS);
    return new CalendarPage.HoursRow(
        usual ? "" : words.date(hours.from(), locale),
        week,
        hours.from().equals(inForce),
        !usual && !hours.from().isBefore(today),
        hours.from().toString());
  }
}
