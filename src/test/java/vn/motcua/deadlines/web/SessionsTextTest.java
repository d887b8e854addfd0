package vn.motcua.deadlines.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.deadlines.Session;
import vn.motcua.shared.Refusal;

class SessionsTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7:30–11:30, 13:00–17:00",
        "7h30-11h30; 13h-17h",
        " 07:30 - 11:30 , 13:00 - 17:00 ",
        "7 giờ 30 đến 11 giờ 30 và 13 giờ đến 17 giờ",
        "7.30–11.30, 13.00–17.00"
      })
  void a_day_is_read_however_people_write_it(String typed) {
    assertThat(SessionsText.read(typed))
        .containsExactly(Session.of("07:30", "11:30"), Session.of("13:00", "17:00"));
  }

  @Test
  void an_empty_line_is_a_closed_day() {
    assertThat(SessionsText.read("  ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sáng|deadlines.hours.unreadable",
        "7:30|deadlines.hours.unreadable",
        "25:00–26:00|deadlines.hours.unreadable",
        "7:75–11:30|deadlines.hours.unreadable",
        "11:30–7:30|deadlines.hours.backwards",
        "7:30–7:30|deadlines.hours.backwards",
        "7:30–11:30, 11:00–17:00|deadlines.hours.overlap"
      })
  void what_cannot_be_is_said(String typed, String key) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> SessionsText.read(typed))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
