package vn.motcua.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
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
import vn.motcua.identity.web.Browser;

/** A citizen goes to a provider and comes back, or is told kindly why not. */
@MotCuaTest
class SigningInAsACitizenTest {
  private static final String SIGN_IN = "/cong-dan/dang-nhap";
  private static final String OWN = "/cong-dan/ho-so";
  private static final AtomicInteger NUMBER = new AtomicInteger(100);

  @Autowired MockMvc mvc;
  @Autowired TestProvider provider;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Browser browser;
  private Map<String, Object> my;

  @BeforeEach
  void a_mother_with_an_account_of_her_own() {
    clock.set(TestClock.MONDAY_MORNING);
    provider.misbehaves(TestProvider.Fault.NONE);
    browser = new Browser(mvc);
    my = person("Vừ Thị Mỷ");
  }

  private static Map<String, Object> person(String name) {
    int number = NUMBER.incrementAndGet();
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", "nguoi-" + number);
    claims.put("ten", name);
    claims.put("so", "011190000" + number);
    claims.put("sinh", "05/03/1990");
    claims.put("dien_thoai", "0900 111 222");
    claims.put("muc", "muc-2");
    return claims;
  }

  private MockHttpServletResponse signedIn(Map<String, Object> claims) throws Exception {
    return browser.open(back(claims));
  }

  private String back(Map<String, Object> claims) throws Exception {
    return provider.back(authorization(), claims);
  }

  private String authorization() throws Exception {
    assertThat(browser.open(SIGN_IN + "/that").getRedirectedUrl()).isEqualTo("/cong-dan/cua/that");
    return browser.open("/cong-dan/cua/that").getRedirectedUrl();
  }

  @Test
  void what_the_provider_vouches_for_is_kept_under_its_own_names_of_claims() throws Exception {
    assertThat(signedIn(my).getRedirectedUrl()).isEqualTo(OWN);
    assertThat(browser.open(OWN).getContentAsString()).contains("Vừ Thị Mỷ");
    assertThat(
            jdbc.sql("select level || birth || phone from citizen where id_number = ?")
                .param(my.get("so"))
                .query(String.class)
                .single())
        .isEqualTo("21990-03-050900 111 222");
  }

  @Test
  void the_way_out_carries_a_challenge_a_state_and_a_nonce() throws Exception {
    Map<String, String> asked = TestProvider.parameters(authorization().split("\\?", 2)[1]);
    assertThat(asked).containsKeys("code_challenge", "state", "nonce");
    assertThat(asked.get("code_challenge_method")).isEqualTo("S256");
  }

  @Test
  void signing_in_leads_back_to_where_it_was_asked_for_and_to_no_other_site() throws Exception {
    browser.open(SIGN_IN + "?ve=/co-quan/03169/nop-ho-so/1.001193");
    assertThat(signedIn(my).getRedirectedUrl()).isEqualTo("/co-quan/03169/nop-ho-so/1.001193");
    browser.open(SIGN_IN + "?ve=//xau.example/cong-dan/");
    assertThat(signedIn(my).getRedirectedUrl()).isEqualTo(OWN);
  }

  @ParameterizedTest
  @CsvSource({
    "NONCE, khong-tin",
    "EXPIRED, khong-tin",
    "ISSUER, khong-tin",
    "AUDIENCE, khong-tin",
    "SIGNATURE, khong-tin",
    "TOKEN_ENDPOINT_DOWN, khong-toi"
  })
  void an_answer_we_cannot_trust_signs_nobody_in(TestProvider.Fault fault, String told)
      throws Exception {
    provider.misbehaves(fault);
    assertThat(signedIn(my).getRedirectedUrl()).isEqualTo(SIGN_IN + "?loi=" + told);
    assertThat(browser.open(SIGN_IN + "?loi=" + told).getContentAsString())
        .contains("vẫn được giữ", "tại quầy");
    assertThat(browser.open(OWN).getContentAsString()).contains("chưa đăng nhập");
  }

  @Test
  void a_provider_that_is_down_is_told_before_anybody_is_sent_there() throws Exception {
    MockHttpServletResponse answer = browser.open(SIGN_IN + "/tat");
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getContentAsString()).contains("không trả lời", "vẫn được giữ");
  }

  @Test
  void who_changes_the_mind_there_comes_back_without_reproach() throws Exception {
    String state = TestProvider.parameters(authorization().split("\\?", 2)[1]).get("state");
    String back =
        browser
            .open(
                "/cong-dan/ve/that?error=access_denied&state="
                    + java.net.URLEncoder.encode(state, java.nio.charset.StandardCharsets.UTF_8))
            .getRedirectedUrl();
    assertThat(back).isEqualTo(SIGN_IN + "?loi=thoi");
  }

  @Test
  void a_code_brought_to_another_browser_is_worth_nothing() throws Exception {
    String back = back(my);
    assertThat(new Browser(mvc).open(back).getRedirectedUrl()).isEqualTo(SIGN_IN + "?loi=qua-lau");
  }

  @Test
  void one_card_belongs_to_one_account() throws Exception {
    signedIn(my);
    Map<String, Object> second = person("Vừ Thị Mỷ");
    second.put("so", my.get("so"));
    browser = new Browser(mvc);
    assertThat(signedIn(second).getRedirectedUrl()).isEqualTo(SIGN_IN + "?loi=so-cua-nguoi-khac");
    assertThat(browser.open(SIGN_IN + "?loi=so-cua-nguoi-khac").getContentAsString())
        .contains("mang thẻ căn cước đến quầy");
    assertThat(browser.open(OWN).getContentAsString()).contains("chưa đăng nhập");
  }

  @Test
  void a_visit_ends_half_an_hour_after_the_last_page() throws Exception {
    signedIn(my);
    clock.advance(Citizens.IDLE.minusMinutes(1));
    assertThat(browser.open(OWN).getContentAsString()).contains("Vừ Thị Mỷ");
    clock.advance(Citizens.IDLE.minusMinutes(1));
    assertThat(browser.open(OWN).getContentAsString()).contains("Vừ Thị Mỷ");
    clock.advance(Citizens.IDLE.plusMinutes(1));
    assertThat(browser.open(OWN).getContentAsString()).contains("chưa đăng nhập");
  }

  @Test
  void asking_how_long_is_left_is_not_staying_and_one_press_is() throws Exception {
    signedIn(my);
    browser.open(OWN);
    clock.advance(Citizens.IDLE.minusMinutes(4));
    assertThat(left(browser.open("/cong-dan/con-lai"))).isBetween(1, 240);
    assertThat(left(browser.send("/cong-dan/o-lai"))).isEqualTo((int) Citizens.IDLE.toSeconds());
    clock.advance(Citizens.IDLE.plusMinutes(1));
    assertThat(left(browser.open("/cong-dan/con-lai"))).isZero();
    assertThat(left(browser.send("/cong-dan/o-lai"))).isZero();
  }

  private static int left(MockHttpServletResponse answer) throws Exception {
    return Integer.parseInt(answer.getContentAsString());
  }

  @Test
  void signing_out_ends_the_visit_here_and_for_whoever_copied_the_cookie() throws Exception {
    signedIn(my);
    browser.open(OWN);
    browser.send("/cong-dan/dang-xuat");
    assertThat(browser.open(OWN).getContentAsString()).contains("chưa đăng nhập");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from citizen_visit v join citizen c on c.id = v.citizen
                     where c.id_number = ?
                    """)
                .param(my.get("so"))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_citizen_never_comes_to_the_desk() throws Exception {
    signedIn(my);
    assertThat(browser.open("/ban-lam-viec").getRedirectedUrl()).startsWith("/dang-nhap");
    assertThat(browser.open("/quan-tri/can-bo").getStatus()).isIn(302, 404);
  }
}
