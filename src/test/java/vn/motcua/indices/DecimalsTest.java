package vn.motcua.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Numbers of the indices as people write and read them. */
class DecimalsTest {
  @Test
  void a_comma_a_point_and_a_percent_sign_read_the_same() {
    assertThat(Decimals.of("8,75")).hasValue(new BigDecimal("8.75"));
    assertThat(Decimals.of("8.75")).hasValue(new BigDecimal("8.75"));
    assertThat(Decimals.of("87,5 %")).hasValue(new BigDecimal("87.5"));
  }

  @Test
  void words_negatives_dates_and_too_exact_numbers_are_none() {
    for (String typed : new String[] {"", "tám", "-1", "1.2.3", "2025-08-07", "0,12345", "1e3"}) {
      assertThat(Decimals.of(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void nobody_takes_three_decimals_for_thousands() {
    assertThat(Decimals.text(new BigDecimal("7.3140"), "en")).isEqualTo("7.3140");
    assertThat(Decimals.text(new BigDecimal("8.7500"), "vi")).isEqualTo("8,75");
    assertThat(Decimals.text(new BigDecimal("100.0000"), "vi")).isEqualTo("100");
  }
}
