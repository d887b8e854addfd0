package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockoutTest {
  private static final Instant NOON = Instant.parse("2026-11-02T05:00:00Z");

  @Test
  void four_slips_of_the_finger_cost_nothing_then_the_wait_doubles_to_a_quarter_of_an_hour() {
    Lockout.State state = new Lockout.State(0, NOON, null);
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      state = Lockout.BY_NAME.attempted(state, NOON);
      Instant until = state.lockedUntil();
      minutes.add(until == null ? 0 : Duration.between(NOON, until).toMinutes());
    }
    assertThat(minutes).containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L);
  }

  @Test
  void a_day_of_quiet_forgets_everything() {
    Lockout.State old = new Lockout.State(9, NOON, NOON.plusSeconds(900));
    Lockout.State next = Lockout.BY_NAME.attempted(old, NOON.plus(Duration.ofHours(25)));
    assertThat(next.failures()).isEqualTo(1);
    assertThat(next.lockedUntil()).isNull();
  }

  @Test
  void the_wait_is_over_at_its_very_end() {
    Lockout.State state = new Lockout.State(5, NOON, NOON.plusSeconds(60));
    assertThat(state.isLocked(NOON.plusSeconds(59))).isTrue();
    assertThat(state.isLocked(NOON.plusSeconds(60))).isFalse();
  }

  @Test
  void a_million_failures_do_not_overflow_the_wait() {
    Lockout.State state = new Lockout.State(1_000_000, NOON, null);
    assertThat(Lockout.BY_NAME.attempted(state, NOON).lockedUntil())
        .isEqualTo(NOON.plus(Duration.ofMinutes(15)));
  }
}
