package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;

class TimeLimitTest {
  @Test
  void quarters_of_a_working_day_are_kept_exactly() {
    assertThat(limit("6.5", Measure.WORKING_DAY).parts()).isEqualTo(26);
    assertThat(limit("0.25", Measure.WORKING_DAY).amount()).isEqualByComparingTo("0.25");
    assertThat(limit("25.000", Measure.WORKING_DAY).amount()).isEqualByComparingTo("25");
  }

  @Test
  void hours_go_down_to_minutes() {
    assertThat(limit("3.5", Measure.WORKING_HOUR).parts()).isEqualTo(210);
    assertThat(refusal("0.333", Measure.CLOCK_HOUR))
        .isEqualTo("deadlines.limit.too-fine.CLOCK_HOUR");
  }

  @Test
  void nothing_and_less_is_refused() {
    assertThat(refusal("0", Measure.WORKING_DAY)).isEqualTo("deadlines.limit.not-positive");
    assertThat(refusal("-2", Measure.MONTH)).isEqualTo("deadlines.limit.not-positive");
  }

  @Test
  void a_third_of_a_day_and_half_a_month_are_refused() {
    assertThat(refusal("0.3", Measure.WORKING_DAY))
        .isEqualTo("deadlines.limit.too-fine.WORKING_DAY");
    assertThat(refusal("0.5", Measure.MONTH)).isEqualTo("deadlines.limit.too-fine.MONTH");
    assertThat(refusal("1.5", Measure.CALENDAR_DAY))
        .isEqualTo("deadlines.limit.too-fine.CALENDAR_DAY");
  }

  @Test
  void absurd_amounts_are_refused_at_once() {
    assertThat(refusal("1e999999", Measure.WORKING_DAY))
        .isEqualTo("deadlines.limit.too-large.WORKING_DAY");
    assertThat(refusal("1e-999999", Measure.WORKING_HOUR))
        .isEqualTo("deadlines.limit.too-fine.WORKING_HOUR");
    assertThat(refusal("2", Measure.SAME_DAY)).isEqualTo("deadlines.limit.too-large.SAME_DAY");
  }

  private static TimeLimit limit(String amount, Measure measure) {
    return TimeLimit.of(new BigDecimal(amount), measure);
  }

  private static String refusal(String amount, Measure measure) {
    String[] key = new String[1];
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> limit(amount, measure))
        .satisfies(refusal -> key[0] = refusal.key());
    return key[0];
  }
}
