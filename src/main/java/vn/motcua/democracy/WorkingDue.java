package vn.motcua.democracy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Last day of so many working days after a day, which itself is not counted. */
@Component
class WorkingDue {
  /** No holiday is longer. */
  private static final int BACK = 30;

  private final WorkingCalendars calendars;

  WorkingDue(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  LocalDate after(UnitId unit, LocalDate day, int workingDays) {
    LocalDate from = day;
    // The legal clock begins with an opening and leaves that day out. A decision of a Sunday counts
    // like one of the Friday before, so that the Monday is its first day.
    for (int step = 0; step < BACK && !calendars.isOpen(unit, from); step++) {
      from = from.minusDays(1);
    }
    return OfficeTime.date(
        calendars
            .dueDate(
                unit, OfficeTime.instant(from.atTime(8, 0)), TimeLimit.workingDays(workingDays))
            .dueInstant());
  }
}
