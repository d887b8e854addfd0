package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Households typed as the team reads them off the list. */
class HouseholdListTest {
  @Test
  void ranges_and_single_numbers_in_any_order() {
    assertThat(HouseholdList.read("5, 1-3\n 9;7", 10)).containsExactly(1, 2, 3, 5, 7, 9);
    assertThat(HouseholdList.shown(List.of(1, 2, 3, 5, 7, 8))).isEqualTo("1–3, 5, 7–8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "abc",
        "1-",
        "-3",
        "1--3",
        "0",
        "11",
        "9-11",
        "3-1",
        "1.5",
        "1000000",
        "99999999999999",
        "<script>",
        "1,,x"
      })
  void what_cannot_be_on_the_list_is_refused(String typed) {
    assertThatThrownBy(() -> HouseholdList.read(typed, 10)).isInstanceOf(Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4, 4", "1-5, 3", "2-4 4-6"})
  void a_household_typed_twice_is_named(String typed) {
    assertThatThrownBy(() -> HouseholdList.read(typed, 10))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.errors().get("ho").key())
                    .isEqualTo("democracy.error.voted-twice"));
  }

  @Test
  void what_is_shown_reads_back_as_the_same_list() {
    Random chance = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      List<Integer> numbers = new ArrayList<>();
      for (int number = 1; number <= 60; number++) {
        if (chance.nextInt(3) > 0) {
          numbers.add(number);
        }
      }
      String shown = HouseholdList.shown(numbers).replace('–', '-');
      if (!numbers.isEmpty()) {
        assertThat(HouseholdList.read(shown, 60)).isEqualTo(numbers);
      }
    }
  }
}
