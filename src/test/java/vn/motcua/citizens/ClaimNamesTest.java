package vn.motcua.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimNamesTest {
  private static final ClaimNames NAMES =
      new ClaimNames("HoVaTen", "SoDinhDanh", "birthdate", "SoDienThoai", "acr", List.of("2"));

  private static ClaimNames.Told told(String claim, Object value) {
    return NAMES.read(Map.of(claim, value));
  }

  @ParameterizedTest
  @CsvSource({
    "05/03/1990, 1990-03-05",
    "5/3/1990, 1990-03-05",
    "1990-03-05, 1990-03-05",
    "1948, 1948",
    "30/02/1990, ''",
    "hôm qua, ''"
  })
  void a_birth_day_is_read_as_providers_write_it_and_never_guessed(String said, String kept) {
    assertThat(told("birthdate", said).birth()).isEqualTo(kept);
  }

  @Test
  void only_the_level_the_configuration_names_is_level_two() {
    assertThat(told("acr", "2").level()).isEqualTo(2);
    assertThat(told("acr", 2).level()).isEqualTo(2);
    assertThat(told("acr", "22").level()).isEqualTo(1);
    assertThat(NAMES.read(Map.of()).level()).isEqualTo(1);
  }

  @Test
  void a_number_that_is_no_card_number_counts_as_not_told() {
    assertThat(told("SoDinhDanh", "011 190 001 234").number()).isEqualTo("011190001234");
    assertThat(told("SoDinhDanh", "040123456").number()).isEqualTo("040123456");
    assertThat(told("SoDinhDanh", "' or 1=1").number()).isEmpty();
  }

  @Test
  void letters_with_their_marks_apart_become_one() {
    assertThat(told("HoVaTen", "Vu\u031b\u0300 My\u0309").name()).isEqualTo("Vừ Mỷ");
  }
}
