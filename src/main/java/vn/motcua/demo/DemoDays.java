package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Working days of the demonstration, which is never set on a holiday. */
@Component
class DemoDays {
  private final WorkingCalendars calendars;

  DemoDays(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /** That day, or the first working day after it. */
  LocalDate working(UnitId unit, LocalDate from) {
    WorkingCalendar calendar = calendars.calendarOf(unit);
    LocalDate day = from;
    while (!calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Twenty to nine of that working day. */
  Instant morning(UnitId unit, LocalDate from) {
    return OfficeTime.instant(working(unit, from).atTime(LocalTime.of(8, 40)));
  }
}
