package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UnpublishedYearsTest {
  private final WorkingCalendar calendar = Calendars.shipped();

  @Test
  void the_moon_gives_the_published_anchors() {
    assertThat(ShippedCalendar.anchors())
        .hasSize(9)
        .allSatisfy(year -> assertThat(LunarDates.of(year.year())).isEqualTo(year));
  }

  @Test
  void tet_of_known_years_before_and_after_the_anchors() {
    assertThat(LunarDates.of(1985).newYear()).isEqualTo("1985-01-21");
    assertThat(LunarDates.of(2007).newYear()).isEqualTo("2007-02-17");
    assertThat(LunarDates.of(2020).newYear()).isEqualTo("2020-01-25");
    assertThat(LunarDates.of(2033).newYear()).isEqualTo("2033-01-31");
    assertThat(LunarDates.of(2034).newYear()).isEqualTo("2034-02-19");
  }

  @Test
  void a_day_before_the_published_end_is_certain_and_one_after_is_provisional() {
    assertThat(due("2026-12-30T08:00", 1).provisional()).isFalse();
    assertThat(due("2026-12-31T16:00", 1).provisional()).isTrue();
  }

  @Test
  void clock_hours_need_no_calendar() {
    TimeLimit limit = TimeLimit.of(12, Measure.CLOCK_HOUR);
    assertThat(calendar.reckon(at("2027-02-06T16:00"), limit).provisional()).isFalse();
  }

  @Test
  void tet_2027_is_kept_free_with_its_weekend_given_back() {
    // Day one is Saturday 6/2; five days 5–9/2, the weekend of 6–7/2 given back on 10–11/2.
    DueDate due = due("2027-02-04T10:00", 1);
    assertThat(due.due()).isEqualTo("2027-02-12T10:00");
    assertThat(due.provisional()).isTrue();
  }

  @Test
  void the_day_in_lieu_of_a_holiday_on_a_saturday_is_the_published_monday() {
    assertThat(due("2027-04-29T10:00", 1).due()).isEqualTo("2027-05-04T10:00");
  }

  @Test
  void national_day_has_two_days() {
    assertThat(due("2027-09-01T10:00", 1).due()).isEqualTo("2027-09-06T10:00");
  }

  @Test
  void published_days_win_over_the_law_alone() {
    WorkingCalendar published =
        new WorkingCalendar(Calendars.rules(LocalDate.of(2027, 12, 31), WeeklyHours.USUAL));
    DueDate due = published.reckon(at("2027-09-01T10:00"), TimeLimit.workingDays(1));
    assertThat(due.due()).isEqualTo("2027-09-03T10:00");
    assertThat(due.provisional()).isFalse();
  }

  @Test
  void ten_years_and_a_hundred_work_as_well_as_ten_days() {
    assertThat(due("2026-11-02T10:00", 2_500).due().getYear()).isEqualTo(2036);
    assertThat(due("2026-11-02T10:00", 25_000).due().getYear()).isBetween(2126, 2130);
    TimeLimit century = TimeLimit.of(new BigDecimal(1_200), Measure.MONTH);
    assertThat(calendar.reckon(at("2026-11-02T10:00"), century).due())
        .isEqualTo("2126-11-04T17:00");
  }

  @Test
  void a_question_about_long_ago_does_not_disturb_today() {
    assertThat(due("1951-03-01T10:00", 1).due()).isEqualTo("1951-03-02T10:00");
    assertThat(due("2026-11-02T10:00", 2).due()).isEqualTo("2026-11-04T10:00");
  }

  private DueDate due(String received, int days) {
    return calendar.reckon(at(received), TimeLimit.workingDays(days));
  }

  private static LocalDateTime at(String local) {
    return LocalDateTime.parse(local);
  }
}
