package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Anybody may send a form without signing in; the database does not fill up with them. */
class KeptFormLimitTest {
  private static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");

  private final KeptFormLimit limit = new KeptFormLimit();

  @Test
  void an_office_behind_one_address_keeps_twenty_forms_in_half_an_hour() {
    for (int desk = 0; desk < KeptFormLimit.MOST_OF_ONE_ADDRESS; desk++) {
      assertThat(limit.admits("10.0.0.1", MORNING.plusSeconds(desk))).isTrue();
    }
    assertThat(limit.admits("10.0.0.1", MORNING.plusSeconds(60))).isFalse();
    assertThat(limit.admits("10.0.0.2", MORNING.plusSeconds(60))).as("the neighbour").isTrue();
  }

  @Test
  void after_half_an_hour_there_is_room_again() {
    for (int desk = 0; desk < KeptFormLimit.MOST_OF_ONE_ADDRESS; desk++) {
      limit.admits("10.0.0.1", MORNING);
    }
    Instant later = MORNING.plus(Duration.ofMinutes(30));
    assertThat(limit.admits("10.0.0.1", later.minusSeconds(1))).isFalse();
    assertThat(limit.admits("10.0.0.1", later)).isTrue();
  }

  @Test
  void many_addresses_together_keep_no_more_than_two_hundred() {
    int admitted = 0;
    for (int address = 0; address < 5_000; address++) {
      admitted += limit.admits("2001:db8::" + address, MORNING.plusMillis(address)) ? 1 : 0;
    }
    assertThat(admitted).isEqualTo(KeptFormLimit.MOST);
  }
}
