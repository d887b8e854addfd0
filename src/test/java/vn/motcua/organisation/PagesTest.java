package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.THANH_NUA;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

@MotCuaTest
class PagesTest {
  private static final String PASSWORD = "con trâu đi trước cái cày";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Officers officers;
  @Autowired Staffing staffing;
  @Autowired Photos photos;
  @Autowired Attendance attendance;
  @Autowired Accounts accounts;
  @Autowired TestClock clock;

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

  private Browser signedIn(Actor who) throws Exception {
    String name = "trang" + NUMBER.incrementAndGet();
    accounts.openWith(installer(who.unit()), who.officer(), name, PASSWORD);
    Browser one = new Browser(mvc);
    one.signIn(name, PASSWORD);
    return one;
  }

  @Test
  void anybody_sees_the_directory_with_a_phone_to_tap() throws Exception {
    String page = new Browser(mvc).open("/co-quan/03169/can-bo").getContentAsString();
    assertThat(page)
        .contains("Cán bộ xã Nà Hỳ", "Lò Văn Inh", "href=\"tel:02150000101\"", "Nói được");
  }

  @Test
  void the_public_reads_when_an_officer_is_back_but_never_why_away() throws Exception {
    attendance.announce(
        inh,
        inh.officer(),
        TestClock.at("2026-11-02T00:00"),
        TestClock.at("2026-11-05T00:00"),
        AbsenceReason.SICK,
        ha.officer());
    String page = new Browser(mvc).open(publicPage(inh)).getContentAsString();
    assertThat(page)
        .contains("Đang vắng", "thứ Năm 5/11/2026", "người thay: Trần Thị Thu Hà")
        .doesNotContain("Nghỉ ốm");
  }

  @Test
  void a_personal_phone_without_consent_is_nowhere_on_the_public_pages() throws Exception {
    OfficerCard card = People.withPersonalPhone(People.card("Lò Văn Inh"), "0900 111 222");
    OfficerCard silent =
        new OfficerCard(
            card.name(),
            card.duty(),
            card.dutyPhone(),
            card.personalPhone(),
            false,
            card.phoneFrom(),
            card.phoneTo(),
            card.languages(),
            null,
            1);
    staffing.change(ha, inh.officer(), silent);
    for (String address :
        new String[] {"/co-quan/03169/can-bo", publicPage(inh), publicPage(inh) + "/bien-ten"}) {
      assertThat(new Browser(mvc).open(address).getContentAsString())
          .contains("Lò Văn Inh")
          .doesNotContain("0900 111 222", "0900111222");
    }
  }

  @Test
  void the_name_plate_carries_a_code_to_the_officers_page() throws Exception {
    String page = new Browser(mvc).open(publicPage(inh) + "/bien-ten").getContentAsString();
    assertThat(page).contains("<svg class=\"qr\"", "Lò Văn Inh", "Biển tên");
  }

  @Test
  void the_picture_is_ours_or_the_initials_and_may_run_nothing() throws Exception {
    MockHttpServletResponse initials = new Browser(mvc).open(publicPage(inh) + "/anh");
    assertThat(initials.getContentType()).startsWith("image/svg+xml");
    assertThat(initials.getHeader("Content-Security-Policy")).contains("sandbox");
    photos.keep(ha, inh.officer(), PortraitTest.picture("png", 500, 500));
    assertThat(new Browser(mvc).open(publicPage(inh) + "/anh").getContentType())
        .startsWith("image/jpeg");
  }

  @Test
  void an_officer_of_another_unit_an_unknown_unit_and_nonsense_are_not_found() throws Exception {
    units.activate(THANH_NUA);
    for (String address :
        new String[] {
          "/co-quan/03328/can-bo/" + inh.officer(),
          "/co-quan/03328/can-bo/" + inh.officer() + "/anh",
          "/co-quan/00004999/can-bo",
          "/co-quan/01/can-bo",
          "/co-quan/abcde/can-bo",
          "/co-quan/03169/can-bo/khong-phai-ma"
        }) {
      assertThat(new Browser(mvc).open(address).getStatus()).as(address).isEqualTo(404);
    }
  }

  @Test
  void an_administrator_adds_an_officer_who_then_stands_in_the_directory() throws Exception {
    browser.open("/quan-tri/can-bo/moi");
    MockHttpServletResponse answer =
        browser.send(
            "/quan-tri/can-bo",
            "name",
            "Sùng A Chía",
            "title",
            "Chuyên viên",
            "department",
            "Phòng Kinh tế",
            "since",
            "2026-11-01",
            "languages",
            "Tiếng Mông, Tiếng Việt",
            "roles",
            "APPRAISAL");
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(browser.open(answer.getRedirectedUrl()).getContentAsString())
        .contains("Sùng A Chía", "Chưa có tài khoản");
    assertThat(new Browser(mvc).open("/co-quan/03169/can-bo").getContentAsString())
        .contains("Sùng A Chía");
  }

  @Test
  void a_card_with_mistakes_keeps_what_was_typed_and_says_each_one() throws Exception {
    browser.open("/quan-tri/can-bo/moi");
    MockHttpServletResponse answer =
        browser.send(
            "/quan-tri/can-bo",
            "name",
            "",
            "duty",
            "Nhận hồ sơ <b>đất</b>",
            "dutyPhone",
            "gọi tôi",
            "since",
            "hôm qua");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("name-loi", "dutyPhone-loi", "since-loi", "title-loi", "&lt;b>đất")
        .doesNotContain("<b>đất</b>");
  }

  @Test
  void an_administrator_of_another_unit_finds_none_of_these_pages() throws Exception {
    Actor mai = hired(units, staffing, THANH_NUA, "Tòng Thị Mai", Role.ADMINISTRATOR);
    Browser stranger = signedIn(mai);
    String base = "/quan-tri/can-bo/" + inh.officer();
    assertThat(stranger.open("/quan-tri/can-bo").getContentAsString()).doesNotContain("Lò Văn Inh");
    for (String page : new String[] {"", "/sua", "/tai-khoan"}) {
      assertThat(stranger.open(base + page).getStatus()).as(page).isEqualTo(404);
    }
    for (String act :
        new String[] {
          "",
          "/vai-tro",
          "/chuc-danh",
          "/anh/xoa",
          "/chuyen-di",
          "/tai-khoan",
          "/tai-khoan/mat-khau-mot-lan",
          "/tai-khoan/khoa"
        }) {
      stranger.open("/quan-tri/can-bo");
      MockHttpServletResponse answer =
          stranger.send(
              base + act, "name", "Cướp", "title", "x", "department", "y", "ten", "cuop.inh");
      assertThat(answer.getStatus()).as("POST " + act).isEqualTo(404);
    }
    assertThat(officers.byId(NA_HY, inh.officer()).name()).isEqualTo("Lò Văn Inh");
    assertThat(officers.byId(NA_HY, inh.officer()).active()).isTrue();
  }

  @Test
  void an_officer_without_the_role_may_not_open_the_administration() throws Exception {
    Browser clerk = signedIn(inh);
    for (String page : new String[] {"/quan-tri/can-bo", "/quan-tri/don-vi", "/quan-tri/nhat-ky"}) {
      assertThat(clerk.open(page).getStatus()).as(page).isEqualTo(403);
    }
    assertThat(clerk.open("/ban-lam-viec/co-mat").getContentAsString())
        .contains("Tôi có mặt")
        .doesNotContain("Ghi Trần Thị Thu Hà có mặt");
  }

  @Test
  void an_officer_says_i_am_in_and_announces_an_absence_with_a_stand_in() throws Exception {
    Browser clerk = signedIn(inh);
    clerk.open("/ban-lam-viec/co-mat");
    clerk.send("/ban-lam-viec/co-mat", "officer", inh.officer().toString());
    assertThat(new Browser(mvc).open(publicPage(inh)).getContentAsString())
        .contains("Có mặt hôm nay");
    MockHttpServletResponse wrong =
        clerk.send(
            "/ban-lam-viec/vang-mat",
            "officer",
            inh.officer().toString(),
            "from",
            "2026-11-04",
            "to",
            "2026-11-05",
            "standIn",
            inh.officer().toString());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("standIn-loi", "value=\"2026-11-04\"");
    clerk.send(
        "/ban-lam-viec/vang-mat",
        "officer",
        inh.officer().toString(),
        "from",
        "2026-11-04",
        "to",
        "2026-11-05",
        "reason",
        "MISSION",
        "standIn",
        ha.officer().toString());
    assertThat(officers.isPresent(NA_HY, inh.officer(), TestClock.at("2026-11-05T23:59")))
        .isFalse();
    assertThat(officers.isPresent(NA_HY, inh.officer(), TestClock.at("2026-11-06T00:00"))).isTrue();
  }

  @Test
  void the_unit_page_keeps_a_wrong_phone_and_saves_a_right_one() throws Exception {
    browser.open("/quan-tri/don-vi");
    MockHttpServletResponse wrong =
        browser.send(
            "/quan-tri/don-vi",
            "centreName",
            "Trung tâm",
            "dutyPhone",
            "gọi nhé",
            "formOfAddress",
            "ONG_BA");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("value=\"gọi nhé\"", "dutyPhone-loi");
    browser.send(
        "/quan-tri/don-vi",
        "centreName",
        "Trung tâm Nà Hỳ",
        "dutyPhone",
        "0215 000 0100",
        "formOfAddress",
        "ONG_BA");
    assertThat(new Browser(mvc).open("/co-quan/03169/can-bo").getContentAsString())
        .contains("Trung tâm Nà Hỳ", "0215 000 0100", "Ông/bà cần gặp ai");
  }

  @Test
  void other_programs_find_units_by_their_former_names() throws Exception {
    assertThat(new Browser(mvc).open("/api/v1/units?q=thanh+chan").getContentAsString())
        .contains("\"code\":\"03328\"", "\"former\":\"Thanh Chăn\"");
  }

  private static String publicPage(Actor who) {
    return "/co-quan/" + who.unit() + "/can-bo/" + who.officer();
  }
}
