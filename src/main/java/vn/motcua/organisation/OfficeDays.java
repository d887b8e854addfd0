package vn.motcua.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.spi.OpenDays;
import vn.motcua.shared.UnitId;

/** On which days a unit is open: by the calendar when there is one, else Monday to Friday. */
@Component
class OfficeDays {
  /** Longer than any holiday; a calendar that never opens must not hang a page. */
  private static final int FARTHEST = 60;

  private final ObjectProvider<OpenDays> calendar;

  OfficeDays(ObjectProvider<OpenDays> calendar) {
    this.calendar = calendar;
  }

  boolean isOpen(UnitId unit, LocalDate day) {
    OpenDays known = calendar.getIfAvailable();
    return known == null
        ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        : known.isOpen(unit, day);
  }

  /** The first open day on or after the given one. */
  LocalDate openOnOrAfter(UnitId unit, LocalDate day) {
    LocalDate candidate = day;
    while (!isOpen(unit, candidate) && candidate.isBefore(day.plusDays(FARTHEST))) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }
}
