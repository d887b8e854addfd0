package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The administrator's pages of officers, desks and the roster, with every form gone wrong once. */
@MotCuaTest
class StaffPagesTest {
  private static final String PASSWORD = "con trâu đi trước cái cày";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Officers officers;
  @Autowired Staffing staffing;
  @Autowired Accounts accounts;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Actor ha;
  private Actor inh;
  private Browser browser;

  @BeforeEach
  void ha_administers_and_inh_receives() throws Exception {
    clock.set(TestClock.MONDAY_MORNING);
    ha = hired(units, staffing, NA_HY, "Trần Thị Thu Hà", Role.ADMINISTRATOR);
    inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE);
    browser = signedIn(ha);
  }

  @Test
  void a_post_without_a_department_keeps_its_title_and_says_where_the_gap_is() throws Exception {
    browser.open(page(inh));
    MockHttpServletResponse answer =
        browser.send(
            page(inh) + "/chuc-danh",
            "title",
            "Phó Trưởng phòng Kinh tế",
            "department",
            " ",
            "since",
            "2026-12-01");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("value=\"Phó Trưởng phòng Kinh tế\"", "value=\"2026-12-01\"")
        .contains("id=\"department-loi\"")
        .doesNotContain("id=\"title-loi\"");
    assertThat(officers.posts(NA_HY, inh.officer())).hasSize(1);
  }

  @Test
  void a_post_from_no_day_at_all_keeps_everything_typed() throws Exception {
    browser.open(page(inh));
    MockHttpServletResponse answer =
        browser.send(
            page(inh) + "/chuc-danh",
            "title",
            "Chuyên viên",
            "department",
            "Phòng Kinh tế",
            "since",
            "31/02/2026");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("value=\"Chuyên viên\"", "value=\"Phòng Kinh tế\"", "id=\"since-loi\"");
    assertThat(officers.posts(NA_HY, inh.officer())).hasSize(1);
  }

  @Test
  void a_second_post_stands_on_the_page_and_ends_on_its_day() throws Exception {
    browser.open(page(inh));
    browser.send(
        page(inh) + "/chuc-danh",
        "title",
        "Công chức kiêm nhiệm",
        "department",
        "Phòng Kinh tế",
        "since",
        "2026-11-01");
    assertThat(browser.open(page(inh)).getContentAsString()).contains("Công chức kiêm nhiệm");
    Post second =
        officers.posts(NA_HY, inh.officer()).stream()
            .filter(post -> post.title().equals("Công chức kiêm nhiệm"))
            .findFirst()
            .orElseThrow();
    MockHttpServletResponse early =
        browser.send(page(inh) + "/chuc-danh/" + second.id() + "/ket-thuc", "until", "2026-10-01");
    assertThat(early.getStatus()).as("an end before the beginning").isEqualTo(422);
    browser.open(page(inh));
    assertThat(
            browser
                .send(page(inh) + "/chuc-danh/" + second.id() + "/ket-thuc", "until", "2026-11-30")
                .getStatus())
        .isEqualTo(302);
    assertThat(browser.open(page(inh)).getContentAsString()).contains("30/11/2026");
  }

  @Test
  void a_destination_without_end_is_kept_and_nobody_is_transferred() throws Exception {
    browser.open(page(inh));
    String far = "Sở Nội vụ ".repeat(40).strip();
    MockHttpServletResponse answer = browser.send(page(inh) + "/chuyen-di", "destination", far);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("value=\"" + far + "\"");
    assertThat(officers.byId(NA_HY, inh.officer()).active()).isTrue();
  }

  @Test
  void the_last_administrator_cannot_put_the_role_down() throws Exception {
    jdbc.sql(
            "update officer_role set valid_to = timestamptz '2026-11-02T00:30Z' where unit_id ="
                + " '03169' and role = 'ADMINISTRATOR' and officer_id <> :ha and valid_to is null")
        .param("ha", ha.officer())
        .update();
    browser.open(page(ha));
    MockHttpServletResponse answer = browser.send(page(ha) + "/vai-tro", "roles", "INTAKE");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Trần Thị Thu Hà", "role=\"alert\"");
    assertThat(officers.byId(NA_HY, ha.officer()).roles()).contains(Role.ADMINISTRATOR);
  }

  @Test
  void a_role_that_does_not_exist_gives_nothing() throws Exception {
    browser.open(page(inh));
    browser.send(page(inh) + "/vai-tro", "roles", "GOD", "roles", "CLERK");
    assertThat(officers.byId(NA_HY, inh.officer()).roles()).containsExactly(Role.CLERK);
  }

  @ParameterizedTest
  @CsvSource({
    "0, Bàn hộ tịch, number-loi",
    "1000, Bàn hộ tịch, number-loi",
    "hai, Bàn hộ tịch, number-loi",
    "-3, Bàn hộ tịch, number-loi",
    "3, '', deskName-loi"
  })
  void a_desk_with_a_mistake_keeps_number_and_name(String number, String name, String place)
      throws Exception {
    browser.open("/quan-tri/don-vi");
    MockHttpServletResponse answer =
        browser.send("/quan-tri/don-vi/ban", "number", number, "deskName", name);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"" + place + "\"", "value=\"" + number + "\"", "value=\"" + name + "\"");
  }

  @Test
  void a_number_given_twice_names_the_number() throws Exception {
    browser.open("/quan-tri/don-vi");
    assertThat(desk("41", "Bàn đất đai").getStatus()).isEqualTo(302);
    browser.open("/quan-tri/don-vi");
    MockHttpServletResponse again = desk("41", "Bàn hộ tịch");
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString()).contains("41", "value=\"Bàn hộ tịch\"");
  }

  @Test
  void an_ordinary_link_fills_in_no_form() throws Exception {
    assertThat(browser.open("/quan-tri/don-vi?deskName=lua-dao&number=9").getContentAsString())
        .doesNotContain("value=\"lua-dao\"");
  }

  @Test
  void the_pages_speak_english_and_hold_the_same_facts() throws Exception {
    for (String address :
        new String[] {
          "/quan-tri/can-bo",
          "/quan-tri/can-bo/moi",
          page(inh),
          page(inh) + "/sua",
          "/quan-tri/don-vi",
          "/ban-lam-viec/co-mat",
          "/co-quan/03169/can-bo"
        }) {
      String vietnamese = browser.open(address + "?lang=vi").getContentAsString();
      String english = browser.open(address + "?lang=en").getContentAsString();
      assertThat(english).as(address).contains("lang=\"en\"").isNotEqualTo(vietnamese);
      assertThat(heading(english)).as(address).isNotBlank();
      assertThat(vietnamese).as(address).contains("lang=\"vi\"");
      assertThat(english.contains("Lò Văn Inh")).isEqualTo(vietnamese.contains("Lò Văn Inh"));
    }
    browser.open("/quan-tri/can-bo?lang=vi");
  }

  private static String heading(String html) {
    return html.replaceAll("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1");
  }

  private MockHttpServletResponse desk(String number, String name) throws Exception {
    return browser.send("/quan-tri/don-vi/ban", "number", number, "deskName", name);
  }

  private static String page(Actor officer) {
    return "/quan-tri/can-bo/" + officer.officer();
  }

  private Browser signedIn(Actor who) throws Exception {
    String name = "staff" + NUMBER.incrementAndGet();
    accounts.openWith(installer(who.unit()), who.officer(), name, PASSWORD);
    Browser one = new Browser(mvc);
    one.signIn(name, PASSWORD);
    return one;
  }
}
