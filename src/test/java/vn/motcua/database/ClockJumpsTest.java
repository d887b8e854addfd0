package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** Somebody sets the server's clock, or its battery is flat: it is noticed and remembered. */
@MotCuaTest
class ClockJumpsTest {
  @Autowired ClockJumpStore store;
  @Autowired JdbcClient jdbc;

  private final AtomicReference<Instant> wall =
      new AtomicReference<>(TestClock.at("2026-11-02T08:00"));
  private final AtomicLong steady = new AtomicLong(-17);
  private ClockJumps jumps;

  @BeforeEach
  void the_clock_was_right_when_last_seen() {
    store.see(wall.get());
    jumps = started();
  }

  @Test
  void time_that_passes_is_no_jump() {
    for (int n = 0; n < 20; n++) {
      pass(Duration.ofSeconds(10));
      assertThat(jumps.look()).isEmpty();
    }
  }

  @Test
  void a_clock_set_back_by_an_hour_is_noticed_at_the_next_look_and_once() {
    jumps.look();
    pass(Duration.ofSeconds(10));
    set(Duration.ofHours(-1));
    assertThat(jumps.look())
        .hasValueSatisfying(jump -> {
          assertThat(jump.isBack()).isTrue();
          assertThat(jump.by()).isEqualTo(Duration.ofHours(-1));
          assertThat(jump.minutes()).isEqualTo(60);
        });
    pass(Duration.ofSeconds(10));
    assertThat(jumps.look()).isEmpty();
    assertThat(jumps.since(TestClock.at("2026-11-02T06:00"))).isNotEmpty();
  }

  @Test
  void a_clock_set_forward_by_a_year_is_noticed_and_so_is_its_way_back() {
    jumps.look();
    set(Duration.ofDays(365));
    assertThat(jumps.look()).map(ClockJump::by).contains(Duration.ofDays(365));
    pass(Duration.ofMinutes(3));
    set(Duration.ofDays(-365));
    assertThat(jumps.look()).map(ClockJump::by).contains(Duration.ofDays(-365));
  }

  @Test
  void what_a_time_server_corrects_is_no_alarm() {
    jumps.look();
    for (long millis : new long[] {1500, -1900, 2000, -2000}) {
      pass(Duration.ofSeconds(10));
      set(Duration.ofMillis(millis));
      assertThat(jumps.look()).as("%s ms", millis).isEmpty();
    }
    pass(Duration.ofSeconds(10));
    set(Duration.ofMillis(2001));
    assertThat(jumps.look()).isPresent();
  }

  @Test
  void a_night_switched_off_is_no_jump_but_a_start_before_the_last_look_is() {
    jumps.look();
    pass(Duration.ofHours(14));
    assertThat(started().look()).as("off for the night").isEmpty();
    set(Duration.ofDays(-3));
    assertThat(started().look()).map(ClockJump::isBack).contains(true);
    assertThat(started().look()).as("known now").isEmpty();
  }

  @Test
  void a_machine_that_slept_has_jumped_for_the_office() {
    jumps.look();
    wall.set(wall.get().plus(Duration.ofHours(2)));
    assertThat(jumps.look()).map(ClockJump::by).contains(Duration.ofHours(2));
  }

  /** Whatever happens to the clock, the jumps add up to the distance between the two clocks. */
  @Test
  void no_jump_is_lost_and_none_is_invented() {
    Random chance = new Random(11);
    jumps.look();
    Instant began = wall.get();
    long steadyBegan = steady.get();
    Duration seen = Duration.ZERO;
    for (int n = 0; n < 200; n++) {
      pass(Duration.ofMillis(chance.nextInt(20_000)));
      if (chance.nextInt(3) == 0) {
        long seconds = 3 + chance.nextInt(1_000_000);
        set(Duration.ofSeconds(chance.nextBoolean() ? seconds : -seconds));
      }
      seen = seen.plus(jumps.look().map(ClockJump::by).orElse(Duration.ZERO));
    }
    assertThat(seen)
        .isEqualTo(Duration.between(began, wall.get()).minusNanos(steady.get() - steadyBegan));
  }

  @Test
  void nobody_takes_a_jump_back_out() {
    jumps.look();
    set(Duration.ofHours(5));
    assertThat(jumps.look()).isNotEqualTo(Optional.empty());
    assertThatThrownBy(() -> jdbc.sql("delete from clock_jump").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("update clock_jump set by_ms = 1").update())
        .isInstanceOf(DataAccessException.class);
  }

  private ClockJumps started() {
    return new ClockJumps(store, wall::get, steady::get);
  }

  private void pass(Duration time) {
    wall.set(wall.get().plus(time));
    steady.addAndGet(time.toNanos());
  }

  private void set(Duration by) {
    wall.set(wall.get().plus(by));
  }
}
