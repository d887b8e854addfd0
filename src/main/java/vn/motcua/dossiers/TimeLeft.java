package vn.motcua.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.OfficeTime;

/**
 * Time between now and a due date, or past it, in the dossier's own measure: working days count
 * office time, calendar days and months count days of the calendar, clock hours run day and night.
 * Days while there are days, then hours and minutes.
 *
 * @param late the due instant has passed
 * @param soon less than one working day of office time is left
 */
public record TimeLeft(boolean late, boolean soon, int days, int hours, int minutes) {

  static TimeLeft of(WorkingCalendar calendar, Instant now, Instant due, Measure measure) {
    boolean late = now.isAfter(due);
    boolean soon = !late && due.isBefore(soonUntil(calendar, now));
    Instant from = late ? due : now;
    Instant to = late ? now : due;
    long minutes =
        switch (measure) {
          case CALENDAR_DAY, MONTH, CLOCK_HOUR -> Duration.between(from, to).toMinutes();
          default -> calendar.timeUsed(from, to, measure).toMinutes();
        };
    return switch (measure) {
      case CALENDAR_DAY, MONTH -> {
        long days = ChronoUnit.DAYS.between(OfficeTime.date(from), OfficeTime.date(to));
        yield new TimeLeft(late, soon, Math.toIntExact(days), hours(minutes), minutes(minutes));
      }
      case CLOCK_HOUR, WORKING_HOUR ->
          new TimeLeft(late, soon, 0, hours(minutes), minutes(minutes));
      case WORKING_DAY, SAME_DAY -> {
        long day = Math.max(1, calendar.ordinaryDay(OfficeTime.date(now)).toMinutes());
        long rest = minutes % day;
        yield new TimeLeft(late, soon, Math.toIntExact(minutes / day), hours(rest), minutes(rest));
      }
    };
  }

  /** What is due before this instant has less than one working day left. */
  static Instant soonUntil(WorkingCalendar calendar, Instant now) {
    return calendar.stepDue(now, calendar.ordinaryDay(OfficeTime.date(now)), Measure.WORKING_DAY);
  }

  private static int hours(long minutes) {
    return Math.toIntExact(minutes / 60);
  }

  private static int minutes(long minutes) {
    return Math.toIntExact(minutes % 60);
  }

  /** End of the message key: the largest unit that says something. */
  public String words() {
    String unit =
        days > 0
            ? "days"
            : hours > 0 && minutes > 0 ? "hours" : hours > 0 ? "full-hours" : "minutes";
    return late ? "late." + unit : unit;
  }

  /** Kind of the chip: late, soon or ok. */
  public String kind() {
    return late ? "late" : soon ? "soon" : "ok";
  }
}
