package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  @ParameterizedTest
  @CsvSource({
    "Ngan9kytu,short",
    "inh.lv.03169,user-name",
    "Inh.LV.031692026,user-name",
    "matkhau2026,common",
    "Mật khẩu@2026,common",
    "DienBienPhu1954,common",
    "1234567890,common",
    "aaaaaaaaaaaa,common",
    "abababababab,common"
  })
  void a_weak_password_is_refused_with_its_reason(String password, String rule) {
    assertThat(PasswordRules.broken(password, "inh.lv.03169"))
        .hasValueSatisfying(
            message -> assertThat(message.key()).isEqualTo("identity.refusal.password-" + rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nương ngô bản Huổi", "con trâu đi trước cái cày", "k7-mường-nhé-2"})
  void a_sentence_one_remembers_is_welcome(String password) {
    assertThat(PasswordRules.broken(password, "inh.lv.03169")).isEmpty();
  }

  @Test
  void a_text_of_100000_characters_is_refused_without_work() {
    assertThat(PasswordRules.broken("x1y2".repeat(25_000), "inh")).isPresent();
  }
}
