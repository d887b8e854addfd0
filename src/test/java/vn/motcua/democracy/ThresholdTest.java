package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two thirds and more than half, to the household. */
class ThresholdTest {
  private final GrassrootsLaw law = new GrassrootsLaw();

  @ParameterizedTest
  @CsvSource({
    "60, 90, true", // exactly two thirds is enough
    "59, 90, false",
    "66, 100, false", // 66 % is less than two thirds
    "67, 100, true",
    "2, 3, true",
    "1, 2, false",
    "1, 1, true",
    "0, 1, false",
    "13333, 20000, false",
    "13334, 20000, true"
  })
  void two_thirds_of_all_households_is_enough_and_one_less_is_not(
      int agreed, int households, boolean reached) {
    assertThat(Threshold.TWO_THIRDS.isReached(agreed, households)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 100, false", // exactly half is not more than half
    "51, 100, true",
    "50, 99, true",
    "49, 99, false",
    "1, 2, false",
    "2, 2, true",
    "1, 1, true",
    "10000, 20000, false",
    "10001, 20000, true"
  })
  void exactly_half_is_not_more_than_half(int agreed, int households, boolean reached) {
    assertThat(Threshold.MORE_THAN_HALF.isReached(agreed, households)).isEqualTo(reached);
  }

  @Test
  void what_is_needed_is_the_smallest_number_that_is_enough() {
    for (Threshold threshold : Threshold.values()) {
      for (int households = 1; households <= 2_000; households++) {
        int needed = threshold.needed(households);
        assertThat(threshold.isReached(needed, households))
            .as("%s of %d", threshold, households)
            .isTrue();
        assertThat(threshold.isReached(needed - 1, households))
            .as("%s of %d", threshold, households)
            .isFalse();
        assertThat(needed).isBetween(1, households);
      }
    }
  }

  @Test
  void no_fraction_is_rounded_whatever_the_numbers() {
    Random chance = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      int households = 1 + chance.nextInt(Integer.MAX_VALUE - 1);
      int agreed = chance.nextInt(households);
      BigInteger all = BigInteger.valueOf(households);
      BigInteger yes = BigInteger.valueOf(agreed);
      assertThat(Threshold.TWO_THIRDS.isReached(agreed, households))
          .isEqualTo(
              yes.multiply(BigInteger.valueOf(3)).compareTo(all.multiply(BigInteger.TWO)) >= 0);
      assertThat(Threshold.MORE_THAN_HALF.isReached(agreed, households))
          .isEqualTo(yes.multiply(BigInteger.TWO).compareTo(all) > 0);
    }
  }

  @Test
  void the_first_two_matters_need_two_thirds_and_only_the_sixth_is_voted_on_line() {
    assertThat(law.matters()).hasSize(6);
    assertThat(law.matters())
        .filteredOn(matter -> matter.threshold() == Threshold.TWO_THIRDS)
        .extracting(Matter::no)
        .containsExactly(1, 2);
    assertThat(law.matters())
        .filteredOn(matter -> matter.methods().contains(Matter.Method.ONLINE))
        .extracting(Matter::no)
        .containsExactly(6);
    assertThat(law.matters()).allMatch(matter -> matter.methods().contains(Matter.Method.MEETING));
    assertThat(law.matters())
        .filteredOn(Matter::ballotNeedsCase)
        .extracting(Matter::no)
        .containsExactly(3, 4, 5);
    assertThat(law.sendWithin()).isEqualTo(5);
    assertThat(law.recogniseWithin()).isEqualTo(5);
  }
}
