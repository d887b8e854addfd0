package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** So often from one place: a telephone that changes its last digits is still the same place. */
class AllowanceTest {
  private final Allowance twice = new Allowance(2, Duration.ofHours(1));

  @Test
  void one_address_has_so_many_and_another_its_own() {
    assertThat(twice.take("203.0.113.7")).isTrue();
    assertThat(twice.take("203.0.113.7")).isTrue();
    assertThat(twice.take("203.0.113.7")).isFalse();
    assertThat(twice.isUsedUp("203.0.113.7")).isTrue();
    assertThat(twice.take("203.0.113.8")).isTrue();
  }

  @Test
  void addresses_with_the_same_first_half_are_one_place() {
    assertThat(twice.take("2001:db8:1:2::1")).isTrue();
    assertThat(twice.take("2001:db8:1:2:ffff:a:b:c")).isTrue();
    assertThat(twice.take("2001:0db8:0001:0002::3")).isFalse();
    assertThat(twice.isUsedUp("2001:db8:1:2::99")).isTrue();
    assertThat(twice.take("2001:db8:1:3::1")).as("the neighbour's").isTrue();
  }

  @Test
  void an_address_of_version_four_written_as_one_of_six_is_that_address() {
    assertThat(twice.take("::ffff:203.0.113.9")).isTrue();
    assertThat(twice.take("::ffff:203.0.113.10")).isTrue();
    assertThat(twice.take("::ffff:203.0.113.11")).as("three addresses, three places").isTrue();
    assertThat(twice.take("203.0.113.9")).isTrue();
    assertThat(twice.take("203.0.113.9")).as("the same place as above").isFalse();
  }

  @Test
  void what_is_no_address_is_a_place_of_its_own() {
    assertThat(twice.take("")).isTrue();
    assertThat(twice.take("unknown")).isTrue();
    assertThat(twice.isUsedUp("unknown")).isFalse();
  }
}
