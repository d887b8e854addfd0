package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days from the first to the last, Viet Nam time, and what counting nothing gives. */
class PeriodTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Test
  void a_period_runs_forward_and_within_the_years_we_can_speak_of() {
    assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(LocalDate.of(1999, 1, 1), MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Period.isKnown(LocalDate.of(1999, 12, 31))).isFalse();
    assertThat(Period.isKnown(LocalDate.of(2200, 1, 1))).isFalse();
    assertThat(Period.isKnown(LocalDate.of(2000, 1, 1))).isTrue();
  }

  @Test
  void a_day_begins_and_ends_at_midnight_of_viet_nam() {
    Period day = new Period(MONDAY, MONDAY);
    assertThat(day.start()).isEqualTo(Instant.parse("2026-11-01T17:00:00Z"));
    assertThat(day.end()).isEqualTo(Instant.parse("2026-11-02T17:00:00Z"));
  }

  @Test
  void what_is_over_speaks_of_its_end_and_what_is_not_of_now() {
    Period day = new Period(MONDAY, MONDAY);
    Instant noon = Instant.parse("2026-11-02T05:00:00Z");
    assertThat(day.isOver(noon)).isFalse();
    assertThat(day.asOf(noon)).isEqualTo(noon);
    assertThat(day.isOver(day.end())).isTrue();
    assertThat(day.asOf(day.end().plus(Duration.ofDays(9)))).isEqualTo(day.end());
  }

  @Test
  void nothing_balances_with_nothing_and_what_was_changed_by_hand_does_not() {
    assertThat(OpenCount.NONE.balances()).isTrue();
    assertThat(OpenCount.NONE.rows()).isZero();
    assertThat(new OpenCount(2, 5, 4, 1, 2, 1, 3, 1, 1, 0).balances()).isTrue();
    assertThat(new OpenCount(2, 5, 5, 1, 2, 1, 3, 1, 1, 0).balances()).isFalse();
    assertThat(new OpenCount(2, 5, 4, 2, 2, 1, 3, 1, 1, 0).balances()).isFalse();
    assertThat(new OpenCount(2, 5, 4, 1, 2, 1, 3, 4, 1, 0).balances()).isFalse();
    assertThat(new OpenCount(2, 5, 4, 1, 2, 1, 3, 1, 4, 1).balances()).isFalse();
  }
}
