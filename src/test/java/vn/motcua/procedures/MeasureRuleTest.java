package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.MeasureRule.PublishedUnit;
import vn.motcua.shared.Refusal;

class MeasureRuleTest {

  @Test
  void same_day_wins_over_any_published_time() {
    assertThat(limit("1", PublishedUnit.WORKING_DAY, Flag.SAME_DAY)).isEqualTo(TimeLimit.sameDay());
    assertThat(limit("3", PublishedUnit.MONTH, Flag.SAME_DAY)).isEqualTo(TimeLimit.sameDay());
  }

  @Test
  void same_day_needs_no_published_time_at_all() {
    assertThat(MeasureRule.limit(Optional.empty(), Optional.empty(), Set.of(Flag.SAME_DAY)))
        .contains(TimeLimit.sameDay());
  }

  @Test
  void a_time_without_unit_stays_unknown() {
    assertThat(MeasureRule.limit(Optional.of(BigDecimal.TEN), Optional.empty(), Set.of()))
        .isEmpty();
    assertThat(
            MeasureRule.limit(Optional.empty(), Optional.of(PublishedUnit.WORKING_DAY), Set.of()))
        .isEmpty();
  }

  @Test
  void a_cut_off_at_three_alone_is_no_time() {
    assertThat(MeasureRule.limit(Optional.empty(), Optional.empty(), Set.of(Flag.CUTOFF_15H)))
        .isEmpty();
  }

  @Test
  void a_working_day_stays_a_working_day() {
    assertThat(limit("15", PublishedUnit.WORKING_DAY)).isEqualTo(TimeLimit.workingDays(15));
  }

  @Test
  void a_plain_day_is_a_calendar_day() {
    assertThat(limit("10", PublishedUnit.DAY)).isEqualTo(TimeLimit.of(10, Measure.CALENDAR_DAY));
  }

  @Test
  void an_hour_is_a_working_hour() {
    assertThat(limit("4", PublishedUnit.HOUR)).isEqualTo(TimeLimit.of(4, Measure.WORKING_HOUR));
    assertThat(limit("0.5", PublishedUnit.WORKING_HOUR)).isEqualTo(TimeLimit.workingMinutes(30));
  }

  @Test
  void an_hour_by_the_clock_counts_day_and_night() {
    assertThat(limit("12", PublishedUnit.HOUR, Flag.CLOCK_HOURS))
        .isEqualTo(TimeLimit.of(12, Measure.CLOCK_HOUR));
    assertThat(limit("12", PublishedUnit.WORKING_HOUR, Flag.CLOCK_HOURS))
        .isEqualTo(TimeLimit.of(12, Measure.CLOCK_HOUR));
  }

  @Test
  void a_month_stays_a_month_and_a_year_is_twelve() {
    assertThat(limit("2", PublishedUnit.MONTH)).isEqualTo(TimeLimit.of(2, Measure.MONTH));
    assertThat(limit("1", PublishedUnit.YEAR)).isEqualTo(TimeLimit.of(12, Measure.MONTH));
  }

  @Test
  void minutes_are_working_minutes_without_rounding() {
    assertThat(limit("20", PublishedUnit.MINUTE)).isEqualTo(TimeLimit.workingMinutes(20));
  }

  @Test
  void nothing_and_less_than_nothing_is_refused() {
    assertThatThrownBy(() -> limit("0", PublishedUnit.WORKING_DAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> limit("-2", PublishedUnit.DAY)).isInstanceOf(Refusal.class);
  }

  private static TimeLimit limit(String time, PublishedUnit unit, Flag... flags) {
    return MeasureRule.limit(Optional.of(new BigDecimal(time)), Optional.of(unit), Set.of(flags))
        .orElseThrow();
  }
}
