package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many dossiers a made-up commune receives a day. */
class GeneratorPaceTest {
  @ParameterizedTest
  @CsvSource({"1, 60", "200, 60", "15000, 60", "15001, 61", "62500, 250", "1000000, 4000"})
  void a_commune_receives_sixty_a_day_until_that_takes_more_than_a_year(int count, int aDay) {
    assertThat(Generator.aDay(count)).isEqualTo(aDay);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 59, 60, 61, 14_999, 15_000, 15_001, 62_500, 99_999, 1_000_000})
  void however_many_they_are_they_fit_into_a_year_of_working_days(int count) {
    int aDay = Generator.aDay(count);
    int days = (count + aDay - 1) / aDay;
    assertThat(days).isBetween(1, Generator.MOST_DAYS);
    assertThat((long) days * aDay).isGreaterThanOrEqualTo(count);
  }

  @Test
  void a_year_of_working_days_reaches_no_further_back_than_the_two_tier_communes() {
    // From 30 October 2026, the usual last day, 250 working days reach back to about November 2025.
    assertThat(Generator.MOST_DAYS).isLessThan(330);
  }
}
