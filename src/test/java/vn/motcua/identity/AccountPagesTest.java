package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.THANH_NUA;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * An administrator opens, resets and closes accounts; a commune is opened from the command line.
 */
@MotCuaTest
class AccountPagesTest {
  private static final String PASSWORD = "nương ngô bản Huổi";
  private static final Pattern ONE_TIME =
      Pattern.compile("class=\"one-time\"[^>]*><b>([a-z2-9-]{14})</b>");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Accounts accounts;
  @Autowired Units units;
  @Autowired Officers officers;
  @Autowired Staffing staffing;
  @Autowired OpenUnit openUnit;
  @Autowired TestClock clock;

  private Actor ha;
  private Actor inh;
  private Browser browser;
  private String page;

  @BeforeEach
  void ha_administers_and_inh_has_no_account_yet() throws Exception {
    clock.set(TestClock.MONDAY_MORNING);
    ha = hired(units, staffing, NA_HY, "Trần Thị Thu Hà", Role.ADMINISTRATOR);
    inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE);
    String name = "ha" + NUMBER.incrementAndGet();
    accounts.openWith(installer(NA_HY), ha.officer(), name, PASSWORD);
    browser = new Browser(mvc);
    browser.signIn(name, PASSWORD);
    page = "/quan-tri/can-bo/" + inh.officer() + "/tai-khoan";
  }

  @Test
  void the_name_suggested_is_made_of_the_officers_own() throws Exception {
    assertThat(browser.open(page).getContentAsString()).contains("value=\"inh.lv.03169\"");
  }

  @Test
  void the_one_time_password_is_shown_once_and_opens_only_the_change_of_password()
      throws Exception {
    String user = "inh" + NUMBER.incrementAndGet();
    browser.open(page);
    MockHttpServletResponse opened = browser.send(page, "ten", user);
    assertThat(opened.getHeader("Cache-Control")).contains("no-store");
    String password = oneTime(opened);
    assertThat(browser.open(page).getContentAsString()).doesNotContain(password);
    Browser own = new Browser(mvc);
    own.signIn(user, password);
    assertThat(own.open("/ban-lam-viec").getRedirectedUrl()).contains("/tai-khoan/mat-khau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Lò Inh", "INH", "inh nahy", ".inh", "inh@nahy", "é.nahy"})
  void a_name_nobody_can_type_is_kept_and_refused(String user) throws Exception {
    browser.open(page);
    MockHttpServletResponse answer = browser.send(page, "ten", user);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("value=\"" + user + "\"", "id=\"ten-loi\"");
    assertThat(accounts.of(NA_HY, inh.officer())).isEmpty();
  }

  @Test
  void a_name_somebody_else_has_is_refused_even_across_communes() throws Exception {
    Actor stranger = hired(units, staffing, THANH_NUA, "Phạm Tiến Dũng", Role.INTAKE);
    String taken = "dung" + NUMBER.incrementAndGet();
    accounts.openWith(installer(THANH_NUA), stranger.officer(), taken, PASSWORD);
    browser.open(page);
    MockHttpServletResponse answer = browser.send(page, "ten", taken);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains(taken).doesNotContain("Phạm Tiến Dũng");
  }

  @Test
  void a_closed_account_ends_its_sessions_and_opens_again() throws Exception {
    String user = "inh" + NUMBER.incrementAndGet();
    accounts.openWith(installer(NA_HY), inh.officer(), user, PASSWORD);
    Browser own = new Browser(mvc);
    own.signIn(user, PASSWORD);
    assertThat(own.open("/ban-lam-viec").getStatus()).isEqualTo(200);
    browser.open(page);
    assertThat(browser.send(page + "/khoa").getStatus()).isEqualTo(302);
    assertThat(own.open("/ban-lam-viec").getRedirectedUrl()).contains("/dang-nhap");
    browser.open(page);
    browser.send(page + "/mo-lai");
    own.signIn(user, PASSWORD);
    assertThat(own.open("/ban-lam-viec").getStatus()).isEqualTo(200);
  }

  @Test
  void nobody_closes_the_own_account() throws Exception {
    String own = "/quan-tri/can-bo/" + ha.officer() + "/tai-khoan";
    browser.open(own);
    assertThat(browser.send(own + "/khoa").getStatus()).isEqualTo(422);
    assertThat(browser.open(own).getStatus()).isEqualTo(200);
  }

  @Test
  void a_reset_gives_another_password_and_the_old_one_is_gone() throws Exception {
    String user = "inh" + NUMBER.incrementAndGet();
    browser.open(page);
    String first = oneTime(browser.send(page, "ten", user));
    String second = oneTime(browser.send(page + "/mat-khau-mot-lan"));
    assertThat(second).isNotEqualTo(first);
    Browser own = new Browser(mvc);
    own.open("/dang-nhap");
    assertThat(own.send("/dang-nhap", "ten", user, "matKhau", first).getStatus()).isEqualTo(401);
    own.signIn(user, second);
  }

  @Test
  void an_officer_of_another_commune_or_nobody_has_no_page_here() throws Exception {
    Actor stranger = hired(units, staffing, THANH_NUA, "Phạm Tiến Dũng", Role.INTAKE);
    for (String who :
        List.of(stranger.officer().toString(), "0190a000-0000-7000-8000-000000000001")) {
      String theirs = "/quan-tri/can-bo/" + who + "/tai-khoan";
      assertThat(browser.open(theirs).getStatus()).isEqualTo(404);
      browser.open(page);
      for (String act : List.of("", "/khoa", "/mo-lai", "/mat-khau-mot-lan")) {
        assertThat(browser.send(theirs + act, "ten", "abc.def").getStatus()).as(act).isEqualTo(404);
      }
    }
    assertThat(accounts.of(THANH_NUA, stranger.officer())).isEmpty();
  }

  @Test
  void the_log_turns_its_pages_and_speaks_both_languages() throws Exception {
    for (int i = 0; i < 105; i++) {
      clock.advance(java.time.Duration.ofSeconds(1));
      browser.open("/ban-lam-viec/ho-so/0190a000-0000-7000-8000-000000000001");
    }
    clock.advance(java.time.Duration.ofSeconds(1));
    String first = browser.open("/quan-tri/nhat-ky").getContentAsString();
    assertThat(first.split("<tr>", -1)).hasSizeGreaterThan(100);
    Matcher older = Pattern.compile("href=\"(/quan-tri/nhat-ky\\?truoc=[^\"]+)\"").matcher(first);
    assertThat(older.find()).isTrue();
    String second = browser.open(older.group(1)).getContentAsString();
    assertThat(second).contains("<h1").isNotEqualTo(first);
    assertThat(browser.open("/quan-tri/nhat-ky?truoc=hom-qua").getStatus()).isEqualTo(200);
    String english = browser.open("/quan-tri/nhat-ky?lang=en").getContentAsString();
    assertThat(english).contains("lang=\"en\"");
    browser.open("/quan-tri/nhat-ky?lang=vi");
  }

  @Test
  void a_commune_is_opened_from_the_command_line_once_and_its_mistakes_are_told() {
    UnitId muongPhang = new UnitId("03325");
    assertThat(run("--unit", "03325", "--admin", "Lò Thị Hoa", "--user", "hoa.muongphang"))
        .isZero();
    assertThat(units.find(muongPhang)).isPresent();
    assertThat(officers.active(muongPhang))
        .singleElement()
        .satisfies(officer -> {
          assertThat(officer.name()).isEqualTo("Lò Thị Hoa");
          assertThat(officer.roles()).containsExactly(Role.ADMINISTRATOR);
        });
    assertThat(run("--unit=03325", "--admin=Lò Thị Hai", "--user=hoa.muongphang"))
        .as("the name is taken, so nothing of it happens")
        .isEqualTo(1);
    assertThat(officers.active(muongPhang)).hasSize(1);
    assertThat(run("--unit", "03325", "--admin", "Lò Thị Ba", "--user", "Lò Ba")).isEqualTo(1);
    assertThat(run("--unit", "99999", "--admin", "A", "--user", "abc.def")).isEqualTo(2);
    assertThat(run("--unit", "Nà Hỳ", "--admin", "A", "--user", "abc.def")).isEqualTo(2);
    assertThat(run("--unit", "11", "--admin", "A", "--user", "abc.def"))
        .as("a province")
        .isEqualTo(2);
    assertThat(run("--unit", "03325")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("--unit", "03325", "--admin", "A", "--user", "abc.def", "--force", "yes"))
        .isEqualTo(2);
    assertThat(run("--unit", "03325", "--admin", "A", "--user")).isEqualTo(2);
  }

  private int run(String... words) {
    return openUnit.run(List.of(words));
  }

  private static String oneTime(MockHttpServletResponse answer) throws Exception {
    Matcher shown = ONE_TIME.matcher(answer.getContentAsString());
    assertThat(shown.find()).as("the one-time password").isTrue();
    return shown.group(1);
  }
}
