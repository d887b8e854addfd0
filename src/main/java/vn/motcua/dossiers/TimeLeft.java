package vn.motcua.dossiers;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.OfficeTime;

/**
 * Working time between now and a due date, as people say it: days while there are days, then hours
 * and minutes.
 *
 * @param late the due instant has passed
 */
public record TimeLeft(boolean late, int days, int hours, int minutes) {

  static TimeLeft of(WorkingCalendar calendar, Instant now, Instant due) {
    boolean late = now.isAfter(due);
    Duration time =
        late
            ? calendar.timeUsed(due, now, Measure.WORKING_DAY)
            : calendar.timeUsed(now, due, Measure.WORKING_DAY);
    long day = Math.max(1, calendar.ordinaryDay(OfficeTime.date(now)).toMinutes());
    long minutes = time.toMinutes();
    return new TimeLeft(
        late,
        Math.toIntExact(minutes / day),
        Math.toIntExact(minutes % day / 60),
        Math.toIntExact(minutes % day % 60));
  }

  /** Less than one working day left. */
  public boolean isSoon() {
    return !late && days == 0;
  }

  /** Kind of the chip: late, soon or ok. */
  public String kind() {
    return late ? "late" : isSoon() ? "soon" : "ok";
  }
}
