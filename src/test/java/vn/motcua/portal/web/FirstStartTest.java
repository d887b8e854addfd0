package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Command;

/** The first hour of an empty installation, told in order. */
@MotCuaTest
@TestPropertySource(properties = "story=first-start")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {
  private static final Pattern PASSWORD = Pattern.compile("in lại được: (\\S+)");

  @Autowired MockMvcTester mvc;
  @Autowired MockMvc plain;
  @Autowired List<Command> commands;

  private int openUnit(String... words) {
    return commands.stream()
        .filter(command -> command.name().equals("open-unit"))
        .findFirst()
        .orElseThrow()
        .run(List.of(words));
  }

  @Test
  @Order(1)
  void an_empty_installation_tells_the_administrator_what_to_do() {
    assertThat(mvc.get().uri("/"))
        .hasStatusOk()
        .bodyText()
        .contains("Còn ba bước")
        .contains("bin/motcua open-unit --unit MÃ");
    assertThat(mvc.get().uri("/?xa=na hy"))
        .hasStatusOk()
        .bodyText()
        .contains("Xã Nà Hỳ")
        .contains("bin/motcua open-unit --unit 03169");
    assertThat(mvc.get().uri("/?xa=qqq")).bodyText().contains("Không thấy “qqq”");
    assertThat(mvc.get().uri("/tro-giup")).hasStatusOk();
    assertThat(mvc.get().uri("/cong-khai")).hasStatusOk();
    assertThat(mvc.get().uri("/cong-khai/03169")).hasStatus(404);
  }

  @Test
  @Order(2)
  void the_command_says_what_is_missing_and_changes_nothing(CapturedOutput output) {
    assertThat(openUnit()).isEqualTo(2);
    assertThat(openUnit("--unit", "03169", "--admin", "Lò Thị Hoa")).isEqualTo(2);
    assertThat(openUnit("--unit", "thanh chan", "--admin", "Lò Thị Hoa", "--user", "hoa"))
        .isEqualTo(2);
    assertThat(output.getErr()).contains("--user").contains("03328  Xã Thanh Nưa");
    assertThat(openUnit("--unit=03169", "--admin=Lò Thị Hoa", "--user=Tên Có Dấu")).isEqualTo(1);
    assertThat(openUnit("--unit=03169", "--admin=\u0007", "--user=lo.thi.hoa")).isNotZero();
    assertThat(mvc.get().uri("/")).bodyText().contains("Còn ba bước");
  }

  @Test
  @Order(3)
  void it_opens_the_unit_and_the_administrator_signs_in(CapturedOutput output) throws Exception {
    assertThat(openUnit("--unit", "03169", "--admin", "Lò Thị Hoa", "--user", "lo.thi.hoa"))
        .isZero();
    var password = PASSWORD.matcher(output.getOut());
    assertThat(password.find()).isTrue();
    Browser browser = new Browser(plain);
    browser.signIn("lo.thi.hoa", password.group(1));
    assertThat(browser.open("/quan-tri/nhat-ky").getRedirectedUrl()).contains("mat-khau");
  }

  @Test
  @Order(4)
  void with_one_unit_the_first_page_is_that_units_home() {
    assertThat(mvc.get().uri("/"))
        .hasStatusOk()
        .bodyText()
        .contains("Xã Nà Hỳ")
        .contains("Tháng 11 chưa có hồ sơ nào xong.")
        .contains("cần làm việc gì?")
        .doesNotContain("Còn ba bước");
  }

  @Test
  @Order(5)
  void a_sign_in_name_is_given_once() {
    assertThat(openUnit("--unit", "03169", "--admin", "Lò Thị Hai", "--user", "lo.thi.hoa"))
        .isEqualTo(1);
  }
}
