package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.deadlines.Measure.CALENDAR_DAY;
import static vn.motcua.deadlines.Measure.CLOCK_HOUR;
import static vn.motcua.deadlines.Measure.MONTH;
import static vn.motcua.deadlines.Measure.SAME_DAY;
import static vn.motcua.deadlines.Measure.WORKING_DAY;
import static vn.motcua.deadlines.Measure.WORKING_HOUR;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The reckoning table, row by row. Monday is 2/11/2026. */
class ReckoningTest {
  private final WorkingCalendar calendar = Calendars.shipped();

  /** Also open on Saturday morning. */
  private final WorkingCalendar saturdays =
      Calendars.shipped(WeeklyHours.USUAL.with(DayOfWeek.SATURDAY, Session.of("07:30", "11:30")));

  @Test
  void sessions_are_half_open_so_half_past_eleven_belongs_to_one_o_clock() {
    assertThat(start("2026-11-02T11:30")).isEqualTo("2026-11-02T13:00");
    assertThat(start("2026-11-02T11:29:59.999999999")).isEqualTo("2026-11-02T11:29:59.999999999");
  }

  @Test
  void five_o_clock_belongs_to_the_next_opening() {
    assertThat(start("2026-11-02T17:00")).isEqualTo("2026-11-03T07:30");
    assertThat(start("2026-11-06T17:00")).isEqualTo("2026-11-09T07:30");
  }

  @Test
  void the_first_instant_of_a_session_is_open() {
    assertThat(start("2026-11-02T07:30")).isEqualTo("2026-11-02T07:30");
    assertThat(start("2026-11-02T13:00")).isEqualTo("2026-11-02T13:00");
  }

  @Test
  void a_receipt_at_lunch_starts_after_lunch() {
    assertThat(start("2026-11-02T12:10:09")).isEqualTo("2026-11-02T13:00");
  }

  @Test
  void a_receipt_before_opening_starts_at_opening() {
    assertThat(start("2026-11-02T05:00")).isEqualTo("2026-11-02T07:30");
  }

  @Test
  void a_receipt_on_a_holiday_starts_on_the_next_working_day() {
    assertThat(start("2026-11-24T09:00")).isEqualTo("2026-11-25T07:30");
  }

  @Test
  void a_receipt_in_tet_starts_after_tet() {
    assertThat(start("2026-02-14T09:00")).isEqualTo("2026-02-23T07:30");
  }

  @Test
  void a_make_up_saturday_takes_receipts_in_a_weekdays_sessions() {
    assertThat(start("2026-08-22T10:00")).isEqualTo("2026-08-22T10:00");
    assertThat(start("2026-08-22T12:00")).isEqualTo("2026-08-22T13:00");
    assertThat(start("2026-08-22T17:30")).isEqualTo("2026-08-24T07:30");
  }

  @Test
  void the_saturday_made_up_for_the_second_of_may_2025_is_a_working_day_and_that_friday_is_not() {
    assertThat(start("2025-04-26T10:00")).isEqualTo("2025-04-26T10:00");
    assertThat(due("2025-04-25T10:00", "1", WORKING_DAY)).isEqualTo("2025-04-26T10:00");
    assertThat(start("2025-05-02T10:00")).isEqualTo("2025-05-05T07:30");
  }

  @Test
  void an_open_saturday_that_is_made_up_has_a_weekdays_sessions_not_its_own() {
    assertThat(saturdays.sessionsOn(LocalDate.of(2026, 8, 22)))
        .containsExactly(Session.of("07:30", "11:30"), Session.of("13:00", "17:00"));
    assertThat(saturdays.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
  }

  @Test
  void an_open_saturday_morning_counts_for_intake() {
    assertThat(saturdays.clockStart(at("2026-11-07T09:00"))).isEqualTo("2026-11-07T09:00");
  }

  @Test
  void an_open_saturday_morning_counts_for_working_hours() {
    assertThat(due(saturdays, "2026-11-06T16:30", "1", WORKING_HOUR)).isEqualTo("2026-11-07T08:00");
  }

  @Test
  void an_open_saturday_morning_is_never_a_working_day() {
    assertThat(due(saturdays, "2026-11-06T10:00", "1", WORKING_DAY)).isEqualTo("2026-11-09T10:00");
    assertThat(due(saturdays, "2026-11-07T09:00", "1", WORKING_DAY)).isEqualTo("2026-11-09T09:00");
    assertThat(due(saturdays, "2026-11-06T15:00", "0.5", WORKING_DAY))
        .isEqualTo("2026-11-09T09:30");
    assertThat(due(saturdays, "2026-11-05T10:00", "2", CALENDAR_DAY)).isEqualTo("2026-11-09T17:00");
  }

  @Test
  void a_holiday_closes_an_open_saturday() {
    WorkingCalendar open =
        new WorkingCalendar(
            Calendars.rules(
                LocalDate.of(2027, 12, 31),
                WeeklyHours.USUAL.with(DayOfWeek.SATURDAY, Session.of("07:30", "11:30"))));
    assertThat(open.clockStart(at("2027-05-01T09:00"))).isEqualTo("2027-05-04T07:30");
  }

  @Test
  void whole_working_days_end_at_the_same_time_of_day() {
    assertThat(due("2026-11-02T10:00", "2", WORKING_DAY)).isEqualTo("2026-11-04T10:00");
    assertThat(due("2026-11-02T07:30", "1", WORKING_DAY)).isEqualTo("2026-11-03T07:30");
    assertThat(due("2026-11-02T11:45", "1", WORKING_DAY)).isEqualTo("2026-11-03T13:00");
    assertThat(due("2026-11-02T10:00:37", "2", WORKING_DAY)).isEqualTo("2026-11-04T10:00:37");
  }

  @Test
  void a_fraction_of_a_working_day_follows_the_whole_days_in_working_time() {
    assertThat(due("2026-11-02T10:00", "1.5", WORKING_DAY)).isEqualTo("2026-11-03T15:30");
    assertThat(due("2026-11-02T10:00", "0.25", WORKING_DAY)).isEqualTo("2026-11-02T13:30");
    assertThat(due("2026-11-02T16:00", "0.75", WORKING_DAY)).isEqualTo("2026-11-03T14:00");
  }

  @Test
  void a_fraction_is_of_the_units_own_full_day() {
    WorkingCalendar seven =
        Calendars.shipped(
            WeeklyHours.monToFri(
                WeeklyHours.ALWAYS, Session.of("08:00", "11:30"), Session.of("13:30", "17:00")));
    assertThat(due(seven, "2026-11-02T08:00", "0.5", WORKING_DAY)).isEqualTo("2026-11-02T11:30");
    assertThat(due(seven, "2026-11-02T08:00", "0.25", WORKING_DAY)).isEqualTo("2026-11-02T09:45");
  }

  @Test
  void working_hours_consume_working_minutes() {
    assertThat(due("2026-11-03T08:00", "3.5", WORKING_HOUR)).isEqualTo("2026-11-03T11:30");
    assertThat(due("2026-11-06T16:30", "1", WORKING_HOUR)).isEqualTo("2026-11-09T08:00");
    assertThat(due("2026-11-02T10:30:00.5", "1", WORKING_HOUR)).isEqualTo("2026-11-02T13:00:00.5");
  }

  @Test
  void ending_exactly_at_a_sessions_end_stays_there() {
    assertThat(due("2026-11-06T16:00", "1", WORKING_HOUR)).isEqualTo("2026-11-06T17:00");
    assertThat(due("2026-11-06T07:30", "8", WORKING_HOUR)).isEqualTo("2026-11-06T17:00");
  }

  @Test
  void twenty_minutes_are_twenty_working_minutes() {
    DueDate due = calendar.reckon(at("2026-11-02T11:20"), TimeLimit.workingMinutes(20));
    assertThat(due.due()).isEqualTo("2026-11-02T13:10");
  }

  @Test
  void calendar_days_leave_out_the_first_day_and_end_at_closing_time() {
    assertThat(due("2026-11-02T09:00", "3", CALENDAR_DAY)).isEqualTo("2026-11-05T17:00");
  }

  @Test
  void calendar_days_start_on_the_day_the_clock_starts() {
    assertThat(due("2026-11-02T17:30", "1", CALENDAR_DAY)).isEqualTo("2026-11-04T17:00");
  }

  @Test
  void a_calendar_day_on_a_rest_day_moves_forward() {
    assertThat(due("2026-11-05T09:00", "2", CALENDAR_DAY)).isEqualTo("2026-11-09T17:00");
    assertThat(due("2026-08-20T09:00", "2", CALENDAR_DAY)).isEqualTo("2026-08-22T17:00");
  }

  @Test
  void months_are_clamped_to_the_months_end() {
    assertThat(due("2026-01-30T14:00", "1", MONTH)).isEqualTo("2026-03-02T17:00");
    assertThat(due("2026-03-31T14:00", "1", MONTH)).isEqualTo("2026-05-04T17:00");
    assertThat(due("2024-01-31T08:00", "1", MONTH)).isEqualTo("2024-02-29T17:00");
  }

  @Test
  void clock_hours_run_day_and_night_from_the_instant_of_receipt() {
    assertThat(due("2026-11-10T16:00", "12", CLOCK_HOUR)).isEqualTo("2026-11-11T04:00");
    assertThat(due("2026-02-15T23:30:15", "0.5", CLOCK_HOUR)).isEqualTo("2026-02-16T00:00:15");
  }

  @Test
  void the_same_day_is_kept_until_three_o_clock_sharp() {
    assertThat(due("2026-11-19T15:00:00", "1", SAME_DAY)).isEqualTo("2026-11-19T17:00");
    assertThat(due("2026-11-19T15:00:01", "1", SAME_DAY)).isEqualTo("2026-11-20T17:00");
    assertThat(due("2026-11-20T15:30", "1", SAME_DAY)).isEqualTo("2026-11-23T17:00");
  }

  @Test
  void the_same_day_is_the_day_the_clock_starts() {
    assertThat(due("2026-11-19T11:45", "1", SAME_DAY)).isEqualTo("2026-11-19T17:00");
    assertThat(due("2026-11-19T17:30", "1", SAME_DAY)).isEqualTo("2026-11-20T17:00");
    assertThat(due("2026-11-24T16:00", "1", SAME_DAY)).isEqualTo("2026-11-25T17:00");
  }

  @Test
  void other_hours_begin_on_the_day_they_are_in_force() {
    WorkingCalendar winter =
        Calendars.shipped(
            WeeklyHours.USUAL,
            WeeklyHours.monToFri(
                LocalDate.of(2026, 11, 4),
                Session.of("08:00", "11:30"),
                Session.of("13:00", "16:30")));
    assertThat(due(winter, "2026-11-03T16:30", "1", WORKING_HOUR)).isEqualTo("2026-11-04T08:30");
    assertThat(due(winter, "2026-11-03T09:00", "1", CALENDAR_DAY)).isEqualTo("2026-11-04T16:30");
  }

  private String start(String received) {
    return calendar.clockStart(at(received)).toString();
  }

  private LocalDateTime due(String received, String amount, Measure measure) {
    return due(calendar, received, amount, measure);
  }

  private static LocalDateTime due(
      WorkingCalendar calendar, String received, String amount, Measure measure) {
    return calendar.reckon(at(received), TimeLimit.of(new BigDecimal(amount), measure)).due();
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }
}
