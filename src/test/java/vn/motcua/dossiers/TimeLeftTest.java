package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;

/** How the desk says the time left: each dossier in the measure its law counts in. */
@MotCuaTest
class TimeLeftTest {
  @Autowired DossierWorld world;
  @Autowired WorkingCalendars calendars;

  // 2026-11-02 is a Monday; 07:30–11:30 and 13:00–17:00 are open, Saturday and Sunday are not.
  @ParameterizedTest(name = "{0}: at {1}, due {2}: {3}")
  @CsvSource({
    // clock hours run through the night and the weekend
    "CLOCK_HOUR, 2026-11-02T22:00, 2026-11-03T03:00, 0 days 5:00 full-hours",
    "CLOCK_HOUR, 2026-11-02T10:00, 2026-11-02T15:00, 0 days 5:00 full-hours",
    "CLOCK_HOUR, 2026-11-06T16:30, 2026-11-08T08:45, 0 days 40:15 hours",
    "CLOCK_HOUR, 2026-11-08T10:00, 2026-11-08T08:45, 0 days 1:15 late.hours",
    "CLOCK_HOUR, 2026-11-08T08:10, 2026-11-08T08:45, 0 days 0:35 minutes",
    // calendar days count Saturday and Sunday too
    "CALENDAR_DAY, 2026-11-06T09:00, 2026-11-09T17:00, 3 days 80:00 days",
    "CALENDAR_DAY, 2026-11-06T23:59, 2026-11-09T17:00, 3 days 65:01 days",
    "CALENDAR_DAY, 2026-11-09T09:00, 2026-11-09T17:00, 0 days 8:00 full-hours",
    "CALENDAR_DAY, 2026-11-11T09:00, 2026-11-09T17:00, 2 days 40:00 late.days",
    "MONTH, 2026-11-02T08:00, 2026-12-02T17:00, 30 days 729:00 days",
    // working time stands still when the office is closed
    "WORKING_DAY, 2026-11-06T09:00, 2026-11-11T09:00, 3 days 0:00 days",
    "WORKING_DAY, 2026-11-06T16:00, 2026-11-09T08:30, 0 days 2:00 full-hours",
    "WORKING_DAY, 2026-11-07T10:00, 2026-11-09T08:30, 0 days 1:00 full-hours",
    "WORKING_HOUR, 2026-11-06T16:00, 2026-11-10T08:30, 0 days 10:00 full-hours",
    "SAME_DAY, 2026-11-02T08:00, 2026-11-02T17:00, 0 days 7:30 hours",
    "SAME_DAY, 2026-11-03T07:40, 2026-11-02T17:00, 0 days 0:10 late.minutes"
  })
  void each_measure_is_told_in_its_own_time(
      Measure measure, String now, String due, String expected) {
    TimeLeft left = left(measure, TestClock.at(now), TestClock.at(due));
    assertThat(
            "%d days %d:%02d %s".formatted(left.days(), left.hours(), left.minutes(), left.words()))
        .isEqualTo(expected);
  }

  @Test
  void soon_is_less_than_one_day_of_office_time_whatever_the_measure() {
    Instant friday = TestClock.at("2026-11-06T16:00");
    for (Measure measure : Measure.values()) {
      assertThat(left(measure, friday, TestClock.at("2026-11-08T12:00")).soon())
          .as("%s, due on Sunday: only an hour of Friday is left", measure)
          .isTrue();
      assertThat(left(measure, friday, TestClock.at("2026-11-09T16:00")).soon())
          .as("%s, due in exactly a day", measure)
          .isFalse();
      assertThat(left(measure, friday, TestClock.at("2026-11-06T15:59")).kind()).isEqualTo("late");
    }
  }

  @Test
  void at_any_moment_the_chip_agrees_with_the_list_it_stands_in() {
    Random random = new Random(11);
    WorkingCalendar calendar = calendar();
    Instant monday = TestClock.at("2026-11-02T00:00");
    for (int i = 0; i < 3_000; i++) {
      Instant now = monday.plusSeconds(random.nextInt(40 * 24 * 3600));
      Instant due = now.plusSeconds(random.nextInt(-3 * 24 * 3600, 6 * 24 * 3600));
      Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
      TimeLeft left = TimeLeft.of(calendar, now, due, measure);
      boolean listedLate = due.isBefore(now);
      boolean listedSoon = !listedLate && due.isBefore(TimeLeft.soonUntil(calendar, now));
      String where = measure + " at " + now + ", due " + due;
      assertThat(left.late()).as(where).isEqualTo(listedLate);
      assertThat(left.soon()).as(where).isEqualTo(listedSoon);
      assertThat(left.days() >= 0 && left.hours() >= 0 && left.minutes() >= 0).as(where).isTrue();
    }
  }

  private TimeLeft left(Measure measure, Instant now, Instant due) {
    return TimeLeft.of(calendar(), now, due, measure);
  }

  private WorkingCalendar calendar() {
    world.the("intake");
    return calendars.calendarOf(DossierWorld.NA_HY);
  }
}
