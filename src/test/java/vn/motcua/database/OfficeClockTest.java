package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.OfficeTime;

/** The one clock: corrected by the database's, standing still only where somebody made it stand. */
class OfficeClockTest {
  private static final Instant EIGHT = Instant.parse("2026-11-02T01:00:00Z");

  private final OfficeClock clock = new OfficeClock(() -> EIGHT);

  @Test
  void it_tells_the_time_of_viet_nam() {
    assertThat(clock.getZone()).isEqualTo(OfficeTime.ZONE);
    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(clock.instant()).isEqualTo(EIGHT);
  }

  @Test
  void late_in_the_evening_of_london_it_is_tomorrow_in_the_office() {
    OfficeClock evening = new OfficeClock(() -> Instant.parse("2026-11-02T17:00:00Z"));
    assertThat(LocalDate.now(evening)).isEqualTo(LocalDate.of(2026, 11, 3));
  }

  @Test
  void a_machine_that_is_slow_is_corrected_by_what_was_measured() {
    clock.correctBy(Duration.ofSeconds(90));
    assertThat(clock.instant()).isEqualTo(EIGHT.plusSeconds(90));
    assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(90));
    clock.correctBy(Duration.ofMillis(-250));
    assertThat(clock.instant()).isEqualTo(EIGHT.minusMillis(250));
  }

  @Test
  void it_stands_inside_the_work_and_nowhere_else() throws Exception {
    Instant past = Instant.parse("2026-01-05T02:00:00Z");
    AtomicReference<Instant> other = new AtomicReference<>();
    clock.correctBy(Duration.ofHours(1));
    OfficeClock.at(
        past,
        () -> {
          assertThat(clock.instant()).as("no correction of a past that was chosen").isEqualTo(past);
          Thread elsewhere = Thread.ofPlatform().start(() -> other.set(clock.instant()));
          try {
            elsewhere.join();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });
    assertThat(other).hasValue(EIGHT.plus(Duration.ofHours(1)));
    assertThat(clock.instant()).isEqualTo(EIGHT.plus(Duration.ofHours(1)));
  }

  @Test
  void it_goes_on_after_work_that_failed() {
    try {
      OfficeClock.at(
          Instant.EPOCH,
          () -> {
            throw new IllegalStateException("giấy kẹt");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("giấy kẹt");
    }
    assertThat(clock.instant()).isEqualTo(EIGHT);
  }

  @Test
  void one_past_inside_another_ends_with_its_own_work() {
    OfficeClock.at(
        Instant.EPOCH,
        () -> {
          OfficeClock.at(EIGHT, () -> assertThat(clock.instant()).isEqualTo(EIGHT));
          assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        });
  }

  @Test
  void another_zone_is_another_clock() {
    assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
