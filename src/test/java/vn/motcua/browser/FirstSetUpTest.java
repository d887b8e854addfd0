package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;

/**
 * The first day of a commune: a program with nobody in it, the code on the terminal, the first
 * administrator, the first officer. One story on a database of its own.
 */
@Tag("browser")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "motcua.demo=false",
      "motcua.folding=false",
      "motcua.sweeping=false",
      "motcua.sealing=false",
      "motcua.test=first-set-up"
    })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(TestClock.Configuration.class)
@DirtiesContext
class FirstSetUpTest {
  private static final Pattern CODE = Pattern.compile("set-up code\\): ([a-z0-9-]+)");
  private static final String PASSWORD = "con trâu đi trước cái cày";
  private static final String OWN_PASSWORD = "ruộng bậc thang mùa nước đổ";

  @LocalServerPort int port;

  @AfterAll
  static void tell_what_was_scanned() {
    LookedAt.tell(FirstSetUpTest.class);
  }

  @Test
  void from_the_empty_program_to_the_first_officer_at_the_desk(CapturedOutput terminal) {
    try (Browsing browsing = new Browsing(getClass(), port, List.of())) {
      Page office = browsing.desk();
      browsing.visit(office, "/", 200, "nobody is here yet");
      office.fill("#xa", "na hy");
      office.click("form[role=search] button");
      browsing.seen(office, "the commune is looked for");
      office.click(".places a[href$='03169']");
      assertThat(office.locator(".command")).containsText("03169");
      office.click("a[href='/cai-dat']");
      browsing.seen(office, "first set-up");

      office.fill("[name=code]", "doan-mo");
      office.fill("[name=unit]", "03169");
      office.fill("[name=name]", "Trần Thị Thu Hà");
      office.fill("[name=title]", "Phó Chánh Văn phòng");
      office.fill("[name=department]", "Văn phòng");
      office.fill("[name=userName]", "ha.nahy");
      office.fill("[name=password]", "ngắn");
      browsing.expects(422, "/cai-dat");
      office.click("main form button.btn");
      assertThat(office.locator("#code-loi")).isVisible();
      assertThat(office.locator("#password-loi")).isVisible();
      assertThat(office.locator("[name=name]")).hasValue("Trần Thị Thu Hà");
      browsing.seen(office, "a wrong code and a short password");

      office.fill("[name=code]", code(terminal));
      office.fill("[name=password]", PASSWORD);
      office.click("main form button.btn");
      office.waitForURL("**/dang-nhap");
      signIn(office, "ha.nahy", PASSWORD);
      office.waitForURL("**/ban-lam-viec");
      browsing.seen(office, "the first desk, empty");
      browsing.visit(browsing.telephone(), "/cai-dat", 404, "nobody sets up twice");

      office.navigate("/quan-tri/can-bo/moi");
      office.fill("[name=name]", "Lò Văn Inh");
      office.fill("[name=title]", "Công chức Trung tâm");
      office.fill("[name=department]", "Trung tâm");
      office.check("[name=roles][value=INTAKE]");
      office.click("main form button.btn");
      office.waitForURL("**/quan-tri/can-bo/*-*");
      browsing.seen(office, "the first officer");
      office.navigate(office.url() + "/tai-khoan");
      office.fill("[name=ten]", "inh.nahy");
      office.click("main form button.btn");
      String oneTime = office.innerText(".one-time").strip();
      browsing.seen(office, "a one-time password, shown once");

      Page desk = browsing.desk();
      desk.navigate("/dang-nhap");
      signIn(desk, "inh.nahy", oneTime);
      desk.waitForURL("**/mat-khau*");
      browsing.seen(desk, "the one-time password has to be changed");
      desk.fill("[name=matKhauCu]", oneTime);
      desk.fill("[name=matKhauMoi]", OWN_PASSWORD);
      desk.fill("[name=matKhauMoiLai]", OWN_PASSWORD);
      desk.click("main form button.btn");
      desk.navigate("/ban-lam-viec");
      assertThat(desk.locator(".bar .sub")).containsText("Lò Văn Inh");
      assertThat(desk.locator("a[href='/ban-lam-viec/tiep-nhan']").first()).isVisible();
      browsing.seen(desk, "the first officer at the desk");
    }
  }

  /** What whoever started the program reads on the terminal. */
  private static String code(CapturedOutput terminal) {
    Matcher told = CODE.matcher(terminal.getAll());
    String last = "";
    while (told.find()) {
      last = told.group(1);
    }
    assertThat(last).as("the code on the terminal").isNotEmpty();
    return last;
  }

  private static void signIn(Page page, String user, String password) {
    page.fill("[name=ten]", user);
    page.fill("[name=matKhau]", password);
    page.click("main form button.btn");
  }
}
