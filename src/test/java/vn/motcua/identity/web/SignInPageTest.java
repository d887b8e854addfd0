package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

@MotCuaTest
class SignInPageTest {
  private static final String PASSWORD = "nương ngô bản Huổi";
  private static final String OWN = "/tai-khoan/mat-khau";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Accounts accounts;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Actor inh;
  private String name;
  private Browser browser;

  @BeforeEach
  void lo_van_inh_sits_at_a_browser() {
    clock.set(TestClock.MONDAY_MORNING);
    inh =
        People.hired(units, staffing, People.NA_HY, "Lò Văn Inh", Role.INTAKE, Role.ADMINISTRATOR);
    name = "web" + NUMBER.incrementAndGet();
    accounts.openWith(People.installer(People.NA_HY), inh.officer(), name, PASSWORD);
    browser = new Browser(mvc);
  }

  @Test
  void the_page_takes_pasted_and_stored_passwords() throws Exception {
    String page = browser.open("/dang-nhap").getContentAsString();
    assertThat(page)
        .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
        .doesNotContain("onpaste");
  }

  @Test
  void a_desk_page_leads_to_the_sign_in_and_back() throws Exception {
    assertThat(browser.open(OWN).getRedirectedUrl()).isEqualTo("/dang-nhap");
    browser.open("/dang-nhap");
    MockHttpServletResponse answer = browser.send("/dang-nhap", "ten", name, "matKhau", PASSWORD);
    assertThat(answer.getRedirectedUrl()).contains(OWN);
    assertThat(browser.open(OWN).getContentAsString()).contains("Lò Văn Inh", "Xã Nà Hỳ");
  }

  @Test
  void the_session_id_changes_at_sign_in() throws Exception {
    browser.open(OWN);
    String before = browser.session();
    browser.signIn(name, PASSWORD);
    assertThat(before).isNotEmpty();
    assertThat(browser.session()).isNotEqualTo(before);
  }

  @Test
  void a_wrong_password_keeps_the_name_and_never_the_password() throws Exception {
    browser.open("/dang-nhap");
    MockHttpServletResponse answer =
        browser.send("/dang-nhap", "ten", name, "matKhau", "sai-bet-roi");
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getContentAsString())
        .contains("value=\"" + name + "\"", "chưa đúng")
        .doesNotContain("sai-bet-roi");
  }

  @Test
  void too_many_failures_say_when_to_try_again() throws Exception {
    browser.open("/dang-nhap");
    for (int i = 0; i < 5; i++) {
      browser.send("/dang-nhap", "ten", name, "matKhau", "sai");
    }
    MockHttpServletResponse answer = browser.send("/dang-nhap", "ten", name, "matKhau", PASSWORD);
    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getContentAsString()).contains("thử lại lúc 8:01");
  }

  @Test
  void a_form_without_its_token_is_refused() throws Exception {
    assertThat(new Browser(mvc).send("/dang-nhap", "ten", name, "matKhau", PASSWORD).getStatus())
        .isEqualTo(403);
  }

  @Test
  void signing_out_ends_the_session() throws Exception {
    browser.signIn(name, PASSWORD);
    browser.open(OWN);
    assertThat(browser.send("/dang-xuat").getStatus()).isEqualTo(302);
    assertThat(browser.open(OWN).getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(sessions()).isZero();
  }

  @Test
  void a_one_time_password_must_be_changed_before_anything_else() throws Exception {
    String oneTime = accounts.reset(People.installer(People.NA_HY), inh.officer());
    browser.signIn(name, oneTime);
    assertThat(browser.open("/quan-tri/nhat-ky").getRedirectedUrl()).isEqualTo(OWN);
    assertThat(browser.open(OWN).getContentAsString()).contains("cấp lần đầu");
    String chosen = "con trâu đi trước cái cày";
    assertThat(change(oneTime, chosen).getRedirectedUrl()).isEqualTo("/ban-lam-viec");
    assertThat(browser.open("/quan-tri/nhat-ky").getStatus()).isEqualTo(200);
    new Browser(mvc).signIn(name, chosen);
  }

  @Test
  void changing_the_password_signs_the_other_computers_out() throws Exception {
    Browser other = new Browser(mvc);
    other.signIn(name, PASSWORD);
    browser.signIn(name, PASSWORD);
    browser.open(OWN);
    change(PASSWORD, "con trâu đi trước cái cày");
    assertThat(browser.open(OWN).getStatus()).isEqualTo(200);
    assertThat(other.open(OWN).getStatus()).isEqualTo(302);
  }

  @Test
  void a_weak_or_mistyped_new_password_is_said_beside_its_field() throws Exception {
    browser.signIn(name, PASSWORD);
    browser.open(OWN);
    assertThat(change(PASSWORD, "ngắn").getContentAsString()).contains("matKhauMoi-loi");
    assertThat(change("sai", "con trâu đi trước cái cày").getContentAsString())
        .contains("matKhauCu-loi");
    MockHttpServletResponse answer =
        browser.send(
            OWN, "matKhauCu", PASSWORD, "matKhauMoi", "con trâu đi trước", "matKhauMoiLai", "khác");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("matKhauMoiLai-loi");
  }

  @Test
  void losing_a_role_ends_the_session_that_had_it() throws Exception {
    browser.signIn(name, PASSWORD);
    assertThat(browser.open("/quan-tri/nhat-ky").getStatus()).isEqualTo(200);
    People.hired(units, staffing, People.NA_HY, "Giàng A Chu", Role.ADMINISTRATOR);
    staffing.assign(People.installer(People.NA_HY), inh.officer(), java.util.Set.of(Role.INTAKE));
    assertThat(browser.open("/quan-tri/nhat-ky").getStatus()).isEqualTo(302);
    browser.signIn(name, PASSWORD);
    assertThat(browser.open("/quan-tri/nhat-ky").getStatus()).isEqualTo(403);
  }

  @Test
  void what_was_typed_when_the_session_ended_is_there_after_signing_in_again() throws Exception {
    String form = "/quan-tri/can-bo/" + inh.officer() + "/tai-khoan?x=1";
    typedAfterTheEnd(form, inh.officer());
    assertThat(browser.open("/dang-nhap").getContentAsString())
        .contains("nội dung đã nhập vẫn còn");
    MockHttpServletResponse back = browser.send("/dang-nhap", "ten", name, "matKhau", PASSWORD);
    assertThat(back.getRedirectedUrl()).isEqualTo(form);
    assertThat(browser.open(form).getContentAsString()).contains("được điền lại bên dưới");
    assertThat(browser.open(form).getContentAsString()).doesNotContain("được điền lại bên dưới");
  }

  @Test
  void what_one_officer_typed_is_not_shown_to_another() throws Exception {
    typedAfterTheEnd("/quan-tri/nhat-ky?x=2", UUID.randomUUID());
    browser.open("/dang-nhap");
    MockHttpServletResponse back = browser.send("/dang-nhap", "ten", name, "matKhau", PASSWORD);
    assertThat(back.getRedirectedUrl()).isEqualTo("/ban-lam-viec");
    assertThat(browser.open("/quan-tri/nhat-ky?x=2").getContentAsString())
        .doesNotContain("được điền lại bên dưới");
  }

  @Test
  void what_was_typed_is_kept_for_half_an_hour() throws Exception {
    typedAfterTheEnd("/quan-tri/nhat-ky?x=3", inh.officer());
    clock.set("2026-11-02T08:31");
    browser.open("/dang-nhap");
    MockHttpServletResponse back = browser.send("/dang-nhap", "ten", name, "matKhau", PASSWORD);
    assertThat(back.getRedirectedUrl()).isEqualTo("/ban-lam-viec");
  }

  @Test
  void a_form_that_claims_to_live_on_another_site_is_not_kept() throws Exception {
    for (String address :
        new String[] {"https://evil.example/", "//evil.example/ban-lam-viec", "/dang-xuat"}) {
      browser.open("/dang-nhap");
      browser.send("/ban-lam-viec/ho-so", "_form", address, "ten", "x");
      browser.open("/dang-nhap");
      MockHttpServletResponse back = browser.send("/dang-nhap", "ten", name, "matKhau", PASSWORD);
      assertThat(back.getRedirectedUrl()).isEqualTo("/ban-lam-viec");
      browser = new Browser(mvc);
    }
  }

  @Test
  void a_session_holds_no_password() throws Exception {
    typedAfterTheEnd("/quan-tri/nhat-ky?x=4", inh.officer());
    assertThat(
            jdbc.sql("select attribute_bytes from spring_session_attributes")
                .query((row, n) ->
                    new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                .list())
        .noneMatch(bytes -> bytes.contains("bi-mat-cua-toi"));
  }

  private void typedAfterTheEnd(String form, UUID officer) throws Exception {
    browser.open("/dang-nhap");
    MockHttpServletResponse answer =
        browser.send(
            "/ban-lam-viec/ho-so",
            "_form",
            form,
            "_officer",
            officer.toString(),
            "hoTen",
            "Sùng A Dế",
            "matKhauMoi",
            "bi-mat-cua-toi");
    assertThat(answer.getRedirectedUrl()).isEqualTo("/dang-nhap?het-phien");
  }

  private MockHttpServletResponse change(String current, String chosen) throws Exception {
    return browser.send(OWN, "matKhauCu", current, "matKhauMoi", chosen, "matKhauMoiLai", chosen);
  }

  private int sessions() {
    return jdbc.sql("select count(*) from spring_session where principal_name = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }
}
