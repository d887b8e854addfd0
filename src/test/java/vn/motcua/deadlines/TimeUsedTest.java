package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeUsedTest {
  private final WorkingCalendar calendar = Calendars.shipped();

  @Test
  void nights_lunches_and_weekends_use_no_time() {
    assertThat(used("2026-11-06T16:00", "2026-11-09T08:30")).isEqualTo(Duration.ofHours(2));
    assertThat(used("2026-11-02T11:00", "2026-11-02T13:30")).isEqualTo(Duration.ofHours(1));
    assertThat(used("2026-11-07T00:00", "2026-11-09T07:30")).isZero();
  }

  @Test
  void an_end_before_the_beginning_has_used_nothing() {
    assertThat(used("2026-11-09T08:30", "2026-11-06T16:00")).isZero();
  }

  @Test
  void every_minute_counts_for_clock_hours() {
    assertThat(
            calendar.timeUsed(at("2026-11-06T16:00"), at("2026-11-07T04:00"), Measure.CLOCK_HOUR))
        .isEqualTo(Duration.ofHours(12));
  }

  @Test
  void overlapping_pauses_are_taken_out_once() {
    List<Pause> pauses =
        List.of(
            pause("2026-11-03T09:00", "2026-11-03T11:00"),
            pause("2026-11-03T08:00", "2026-11-03T10:00"),
            pause("2026-11-01T08:00", "2026-11-02T08:30"),
            pause("2026-11-03T16:00", "2026-12-01T08:00"));
    assertThat(
            calendar.timeUsed(
                at("2026-11-02T07:30"), at("2026-11-04T17:00"), Measure.WORKING_DAY, pauses))
        .isEqualTo(Duration.ofHours(24 - 3 - 1 - 1 - 8));
  }

  @Test
  void a_step_begun_at_lunch_uses_its_time_after_lunch() {
    assertThat(calendar.after(at("2026-11-02T12:00"), Duration.ofMinutes(24), Measure.WORKING_DAY))
        .isEqualTo("2026-11-02T13:24");
  }

  @Test
  void a_step_without_time_is_due_at_once() {
    assertThat(calendar.after(at("2026-11-02T12:00"), Duration.ZERO, Measure.WORKING_DAY))
        .isEqualTo("2026-11-02T12:00");
  }

  @Test
  void a_pause_moves_the_due_date_by_the_working_time_paused() {
    DueDate due = calendar.reckon(at("2026-11-02T08:00"), TimeLimit.workingDays(5));
    List<Pause> pauses = List.of(pause("2026-11-04T10:00", "2026-11-10T09:00"));
    assertThat(calendar.extended(due, pauses).due()).isEqualTo("2026-11-12T16:30");
  }

  @Test
  void a_pause_over_a_weekend_alone_moves_nothing() {
    DueDate due = calendar.reckon(at("2026-11-02T08:00"), TimeLimit.workingDays(5));
    List<Pause> pauses = List.of(pause("2026-11-06T17:00", "2026-11-09T07:30"));
    assertThat(calendar.extended(due, pauses).due()).isEqualTo(due.due());
  }

  @Test
  void a_pause_moves_calendar_days_by_calendar_days() {
    TimeLimit tenDays = TimeLimit.of(10, Measure.CALENDAR_DAY);
    DueDate due = calendar.reckon(at("2026-11-02T08:00"), tenDays);
    List<Pause> pauses = List.of(pause("2026-11-04T10:00", "2026-11-06T09:00"));
    assertThat(calendar.extended(due, pauses).due()).isEqualTo("2026-11-16T17:00");
  }

  @Test
  void a_pause_after_the_due_date_comes_too_late() {
    DueDate due = calendar.reckon(at("2026-11-02T08:00"), TimeLimit.workingDays(1));
    List<Pause> pauses = List.of(pause("2026-11-04T10:00", "2026-11-06T09:00"));
    assertThat(calendar.extended(due, pauses)).isEqualTo(due);
  }

  private Duration used(String from, String to) {
    return calendar.timeUsed(at(from), at(to), Measure.WORKING_DAY);
  }

  private static Pause pause(String from, String to) {
    return new Pause(at(from), at(to));
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }
}
