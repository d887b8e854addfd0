package vn.motcua.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people type them. */
class DongTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.500.000.000 | 6500000000",
        "6 500 000 000 | 6500000000",
        "6500000000 | 6500000000",
        "6,5 tỷ | 6500000000",
        "6,5 TỶ ĐỒNG | 6500000000",
        "1.200 triệu | 1200000000",
        "1,2tỷ | 1200000000",
        "500 nghìn | 500000",
        "12.000 đ | 12000",
        "12.000 VNĐ | 12000",
        "-3.000.000 | -3000000",
        "0 | 0",
        "0,000001 tỷ | 1000",
      })
  void what_means_the_same_is_the_same(String typed, long amount) {
    assertThat(Dong.of(typed)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "sáu tỷ",
        "6,5",
        "6.50",
        "1.2 tỷ",
        "1..000",
        "1,5 đồng",
        "0,0001 nghìn",
        "--5",
        "5-",
        "9999999999999999999999",
        "200.000 tỷ",
        "1e9",
        "<script>",
        "1.000.00"
      })
  void what_could_mean_two_things_or_nothing_is_asked_again(String typed) {
    assertThat(Dong.of(typed)).isEmpty();
  }

  @Test
  void what_is_shown_can_be_typed_again() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      long amount = random.nextLong(-100_000_000_000_000L, 100_000_000_000_001L);
      assertThat(Dong.of(Dong.text(amount))).contains(amount);
    }
    assertThat(Dong.text(6_500_000_000L)).isEqualTo("6.500.000.000");
    assertThat(Dong.text(-1_000)).isEqualTo("-1.000");
    assertThat(Dong.text(999)).isEqualTo("999");
  }
}
