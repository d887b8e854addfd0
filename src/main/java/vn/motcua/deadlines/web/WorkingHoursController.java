package vn.motcua.deadlines.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.DayRule;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.OpeningHours;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.Session;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** The public page on opening hours, with a calculator for due dates. */
@Controller
class WorkingHoursController {
  private static final int DAYS_AHEAD = 180;

  private final WorkingCalendars calendars;
  private final OpeningWords opening;
  private final ExplanationWords explanations;
  private final Units units;
  private final Clock clock;

  WorkingHoursController(
      WorkingCalendars calendars,
      OpeningWords opening,
      ExplanationWords explanations,
      Units units,
      Clock clock) {
    this.calendars = calendars;
    this.opening = opening;
    this.explanations = explanations;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/co-quan/{code}/lich-lam-viec")
  ModelAndView show(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String received,
      @RequestParam(required = false) @Nullable String amount,
      @RequestParam(required = false) @Nullable String measure,
      Locale locale) {
    if (!UnitId.isWellFormed(code)) {
      throw new NotFound("unit " + code);
    }
    Unit unit = units.byId(new UnitId(code));
    WorkingCalendar calendar = calendars.calendarOf(unit.id());
    CalculatorForm form =
        received == null && amount == null && measure == null
            ? blank()
            : answered(calendar, received, amount, measure, locale);
    ModelAndView page =
        new ModelAndView("deadlines/web/hours", "model", page(unit, calendar, form, locale));
    page.setStatus(form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private WorkingHoursPage page(
      Unit unit, WorkingCalendar calendar, CalculatorForm form, Locale locale) {
    OpeningHours today = calendars.today(unit.id());
    return new WorkingHoursPage(
        unit.id().code(),
        unit.fullName(),
        today.open(),
        opening.heading(today, locale),
        opening.sentences(today, locale),
        today
            .date()
            .datesUntil(today.date().plusDays(7))
            .map(day -> day(calendar, day, day.equals(today.date()), locale))
            .toList(),
        calendar.unusualDays(today.date().plusDays(1), DAYS_AHEAD).stream()
            .map(days -> opening.days(days, locale))
            .toList(),
        form);
  }

  private WorkingHoursPage.Day day(
      WorkingCalendar calendar, LocalDate date, boolean today, Locale locale) {
    List<Session> sessions = calendar.sessionsOn(date);
    return new WorkingHoursPage.Day(
        opening.date(date, locale),
        opening.sessions(sessions, locale),
        calendar.ruleOn(date).map(DayRule::name).orElse(""),
        today,
        !sessions.isEmpty());
  }

  private CalculatorForm blank() {
    String now = OfficeTime.local(clock.instant()).truncatedTo(ChronoUnit.MINUTES).toString();
    return new CalculatorForm(now, "", Measure.WORKING_DAY.name(), Map.of(), List.of());
  }

  private CalculatorForm answered(
      WorkingCalendar calendar,
      @Nullable String received,
      @Nullable String amount,
      @Nullable String measure,
      Locale locale) {
    DueDateQuestion question = new DueDateQuestion(received, amount, measure);
    List<String> answer =
        question
            .answer(calendar)
            .map(due -> explanations.sentences(calendar.explain(due), locale))
            .orElse(List.of());
    return new CalculatorForm(
        received == null ? "" : received,
        amount == null ? "" : amount,
        measure == null ? "" : measure,
        question.problems(),
        answer);
  }
}
