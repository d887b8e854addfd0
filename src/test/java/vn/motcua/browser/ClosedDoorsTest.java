package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;

/** Doors that stay closed, and the kind words on them. */
class ClosedDoorsTest extends Journey {
  @Test
  void a_wrong_password_is_told_and_after_five_the_door_rests_for_a_minute() {
    Page desk = browsing.desk();
    desk.navigate("/dang-nhap");
    for (int slip = 1; slip <= 4; slip++) {
      browsing.expects(401, "/dang-nhap");
      signIn(desk, "lu.nahy", "sai lần " + slip);
      assertThat(desk.locator("#loi")).containsText("chưa đúng");
      assertThat(desk.locator("#ten")).hasValue("lu.nahy");
      assertThat(desk.locator("#matKhau")).hasValue("");
    }
    browsing.seen(desk, "wrong password");
    browsing.expects(401, "/dang-nhap");
    signIn(desk, "lu.nahy", "sai lần 5");
    browsing.expects(429, "/dang-nhap");
    Response locked = signIn(desk, "lu.nahy", vn.motcua.demo.DemoStaff.PASSWORD);
    assertThat(locked.status()).isEqualTo(429);
    assertThat(desk.locator("#loi")).containsText("tạm dừng");
    browsing.seen(desk, "locked for a minute");
    clock.advance(java.time.Duration.ofMinutes(16));
    signIn(desk, "lu.nahy", vn.motcua.demo.DemoStaff.PASSWORD);
    assertThat(desk.url()).endsWith("/ban-lam-viec");
  }

  @Test
  void another_communes_dossier_is_not_found_and_the_attempt_is_written_down() {
    Dossier theirs = received("thoa.thanhnua", "Quàng Thị Ánh");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    long before = refusedLooks();
    for (String address :
        new String[] {
          page(theirs),
          page(theirs) + "/nguoi-nop",
          "/ban-lam-viec/tiep-nhan/" + BIRTH + "?tu=" + theirs.id()
        }) {
      browsing.visit(desk, address, 404, "another commune's dossier");
      assertThat(desk.locator("body")).not().containsText("Quàng Thị Ánh");
    }
    assertThat(desk.request().get(page(theirs) + "/giay-tiep-nhan.pdf").status()).isEqualTo(404);
    assertThat(desk.request().get(page(theirs) + "/phieu-kiem-soat.pdf").status()).isEqualTo(404);
    assertThat(refusedLooks()).isEqualTo(before + 5);
    desk.navigate("/ban-lam-viec/nguoi/" + theirs.filing().person());
    assertThat(desk.locator("body")).not().containsText("Quàng Thị Ánh");
    desk.navigate("/ban-lam-viec/tim");
    desk.fill("#tim", theirs.filing().code());
    desk.keyboard().press("Enter");
    desk.waitForURL("**/tim?lan=*");
    assertThat(desk.locator("#danh-sach")).isVisible();
    assertThat(desk.locator("#danh-sach a[href*='/ho-so/']")).hasCount(0);
  }

  @Test
  void a_form_without_its_token_is_refused_and_changes_nothing() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.evaluate("document.querySelectorAll('[name=_csrf]').forEach(token => token.remove())");
    browsing.expects(403, page(dossier));
    Response refused =
        answerTo(desk, () -> desk.click("main section .card form.act button.btn:not(.ghost)"));
    assertThat(refused.status()).isEqualTo(403);
    browsing.seen(desk, "a form without its token");
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("AT_INTAKE");
    desk.click("main button:has-text('Gửi lại')");
    assertThat(desk.locator("#ho-so")).hasCount(1);
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("ASSIGNING");
  }

  @Test
  void a_sign_in_in_another_tab_does_not_cost_the_words_typed_in_this_one() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.fill("#chuyen-buoc-loi", "Gia đình cần gấp");
    Page other = desk.context().newPage();
    other.navigate("/ban-lam-viec");
    other.click("nav.menu summary:has-text('Tài khoản')");
    other.click("text=Đăng xuất");
    other.navigate("/dang-nhap");
    signIn(other, "inh.nahy", vn.motcua.demo.DemoStaff.PASSWORD);
    browsing.expects(403, page(dossier));
    Response refused =
        answerTo(desk, () -> desk.click("main section .card form.act button.btn:not(.ghost)"));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(desk.locator("main")).containsText("không mất gì");
    browsing.seen(desk, "a form older than the sign-in");
    desk.click("main button:has-text('Gửi lại')");
    assertThat(desk.locator("#ho-so")).containsText("Gia đình cần gấp");
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("ASSIGNING");
  }

  @Test
  void an_officer_without_the_duty_meets_a_kind_refusal() {
    Page desk = browsing.signedIn(browsing.desk(), "vu.nahy");
    browsing.visit(desk, "/quan-tri/nhat-ky", 403, "not an administrator");
    browsing.visit(desk, "/lanh-dao", 403, "not a leader");
    assertThat(desk.locator("main")).containsText("nhiệm vụ của người khác");
  }

  @Test
  void an_unknown_code_is_told_and_whoever_tries_many_is_asked_to_wait() throws Exception {
    Page telephone = browsing.telephone();
    telephone.navigate("/tra-cuu");
    browsing.expects(404, "/tra-cuu");
    telephone.fill("[name=ma]", "03169-261102-9999");
    telephone.click("main form button");
    assertThat(telephone.locator("[role=alert]")).containsText("03169-261102-9999");
    assertThat(telephone.locator("[name=ma]")).hasValue("03169-261102-9999");
    browsing.seen(telephone, "unknown code");
    browsing.expects(404, "/tra-cuu");
    telephone.fill("[name=ma]", "\u0001' or 1=1 --" + "9".repeat(30));
    telephone.click("main form button");
    assertThat(telephone.locator("[role=alert]")).containsText("Không có hồ sơ");

    // From another address, so that the other journeys may go on asking.
    String guesser = "http://[::1]:" + port;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int guess = 0; guess < 25; guess++) {
        URI code = URI.create(guesser + "/tra-cuu?ma=03169-261102-80" + (10 + guess));
        client.send(HttpRequest.newBuilder(code).build(), BodyHandlers.discarding());
      }
    }
    browsing.expects(429, "/tra-cuu");
    browsing.expects(429, "/hs/03169/abcdefghij");
    Response tooMany = telephone.navigate(guesser + "/tra-cuu?ma=03169-261102-0001");
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(telephone.locator("main")).containsText("Xin chờ");
    browsing.seen(telephone, "too many guesses");
    assertThat(telephone.navigate(guesser + "/hs/03169/abcdefghij").status()).isEqualTo(429);
    assertThat(telephone.navigate(guesser + "/thu-tuc").status()).isEqualTo(200);
  }

  private long refusedLooks() {
    return count("select count(*) from access_log where kind = 'LOOKUP_REFUSED'");
  }

  private static Response signIn(Page page, String user, String password) {
    page.fill("[name=ten]", user);
    page.fill("[name=matKhau]", password);
    return answerTo(page, () -> page.click("main form button"));
  }

  /** The last answer to a page navigation that this act brings about. */
  private static Response answerTo(Page page, Runnable act) {
    return page.waitForResponse(
        response -> response.request().isNavigationRequest() && response.status() != 302, act);
  }
}
