package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.NotFound;

/** One story on a database of its own, which must be empty at first. */
@MotCuaTest
@DirtiesContext
@TestPropertySource(properties = "motcua.test=empty-installation")
class FirstStepsTest {
  private static final String PASSWORD = "con trâu đi trước cái cày";

  @Autowired FirstSteps steps;
  @Autowired MockMvc mvc;

  @Test
  void who_reads_the_terminal_opens_the_first_unit_and_nobody_after() throws Exception {
    Browser browser = new Browser(mvc);
    assertThat(browser.open("/cai-dat").getContentAsString()).contains("Bắt đầu dùng");
    var refused =
        browser.send(
            "/cai-dat", "code", "doan-mo", "unit", "99999", "userName", "HÀ", "password", "ngắn");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("code-loi", "unit-loi", "name-loi", "title-loi", "userName-loi", "password-loi")
        .doesNotContain("value=\"ngắn\"");
    assertThat(steps.areDue()).isTrue();

    assertThat(steps.take(wish(steps.code()))).isEmpty();

    assertThat(steps.areDue()).isFalse();
    assertThat(browser.open("/cai-dat").getStatus()).isEqualTo(404);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.take(wish(steps.code())));
    browser.signIn("ha.nahy", PASSWORD);
    assertThat(browser.open("/quan-tri/can-bo").getContentAsString())
        .contains("Trần Thị Thu Hà", "Xã Nà Hỳ");
  }

  private static FirstSteps.Wish wish(String code) {
    return new FirstSteps.Wish(
        code, "03169", "Trần Thị Thu Hà", "Phó Chánh Văn phòng", "Văn phòng", "ha.nahy", PASSWORD);
  }
}
