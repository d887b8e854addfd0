package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;

/** Working down the list without leaving it, and two people at the same dossier. */
class BesideTheListTest extends Journey {
  private static final String HAND_OVER = "#khung form.act button.btn:not(.ghost)";

  @Test
  void an_officer_works_down_the_list_by_keyboard_alone() {
    received("inh.nahy", "Vừ Thị Mỷ");
    received("inh.nahy", "Sùng A Dế");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    int before = mine(desk);
    desk.keyboard().press("j");
    desk.keyboard().press("j");
    desk.keyboard().press("k");
    desk.keyboard().press("j");
    String chosen = focused(desk, "e => e.getAttribute('href')");
    desk.keyboard().press("Enter");
    desk.waitForSelector("#khung form.act");
    assertThat(desk.url()).endsWith("/ban-lam-viec");
    assertThat(desk.locator("tr.sel a.open")).hasAttribute("href", chosen);
    browsing.seen(desk, "a dossier beside the list");

    desk.fill("#khung textarea[name=loi]", "Đủ giấy tờ");
    desk.keyboard().press("Control+Enter");
    assertThat(desk.locator(".tabs [aria-current] b")).hasText(String.valueOf(before - 1));
    assertThat(desk.locator("#danh-sach a[href='" + chosen + "']")).hasCount(0);
    assertThat(desk.locator("#khung")).containsText("Đủ giấy tờ");
    assertThat(desk.url()).endsWith("/ban-lam-viec");
    browsing.seen(desk, "handed over beside the list");

    desk.locator("h1").click();
    desk.keyboard().press("j");
    desk.keyboard().press("Enter");
    assertThat(desk.locator("tr.sel a.open")).not().hasAttribute("href", chosen);
  }

  @Test
  void the_second_of_two_officers_sees_what_happened_and_keeps_the_words_beside_the_list() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page one = browsing.signedIn(browsing.desk(), "inh.nahy");
    one.click("a.open[href='" + page(dossier) + "']");
    one.waitForSelector("#khung form.act");
    anotherScreenHandsOver(dossier);

    one.fill("#khung textarea[name=loi]", "Ghi chú đang viết dở");
    browsing.expects(409, page(dossier));
    one.click(HAND_OVER);
    assertThat(one.locator("#khung .notice.warn")).containsText("đã có người khác");
    assertThat(one.locator("#khung")).containsText("Ghi chú đang viết dở");
    assertThat(one.locator("#khung")).containsText("chuyển cho");
    browsing.seen(one, "overtaken beside the list");
    onlyOnce(dossier);
  }

  @Test
  void the_second_of_two_officers_sees_what_happened_and_keeps_the_words_on_the_whole_page() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page one = browsing.signedIn(browsing.desk(), "inh.nahy");
    one.navigate(page(dossier));
    anotherScreenHandsOver(dossier);

    one.fill("#chuyen-buoc-loi", "Ghi chú đang viết dở");
    browsing.expects(409, page(dossier));
    one.click("main section .card form.act button.btn:not(.ghost)");
    assertThat(one.locator(".notice.warn")).containsText("đã có người khác");
    assertThat(one.locator("main")).containsText("Ghi chú đang viết dở");
    browsing.seen(one, "overtaken");
    onlyOnce(dossier);
  }

  @Test
  void a_reason_forgotten_is_asked_for_and_nothing_else_is_lost() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.click("summary:has-text('Rút hồ sơ')");
    browsing.expects(422, page(dossier));
    desk.click("button:has-text('Rút hồ sơ')");
    assertThat(desk.locator(".notice.warn")).containsText("lý do");
    browsing.seen(desk, "a reason is missing");
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("AT_INTAKE");
  }

  @Test
  void an_answer_that_is_no_dossier_never_empties_the_screen() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    String row = "a.open[href='" + page(dossier) + "']";
    for (int code : new int[] {404, 500, 503}) {
      Consumer<Route> broken = route -> answer(route, code, "Không thấy trang này");
      desk.route("**" + page(dossier), broken);
      browsing.expects(code, page(dossier));
      desk.click(row);
      assertThat(desk.locator("#khong-tai-duoc"))
          .containsText(code < 500 ? "Không thấy trang này" : "Máy chủ chưa trả lời");
      assertThat(desk.locator("#khung")).containsText("Chọn một hồ sơ");
      assertThat(desk.locator("#danh-sach " + row)).hasCount(1);
      browsing.seen(desk, "a dossier that cannot be fetched, " + code);
      desk.unroute("**" + page(dossier), broken);
    }
    desk.click(row);
    assertThat(desk.locator("#khung")).containsText("Vừ Thị Mỷ");
    assertThat(desk.locator("#khong-tai-duoc")).isHidden();
  }

  @Test
  void the_list_stays_when_it_cannot_be_read_again_after_an_act() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.click("a.open[href='" + page(dossier) + "']");
    desk.waitForSelector("#khung form.act");
    desk.route("**/ban-lam-viec", route -> answer(route, 503, "tạm thời"));
    browsing.expects(503, "/ban-lam-viec");
    desk.click(HAND_OVER);
    assertThat(desk.locator("#khong-tai-duoc")).containsText("Máy chủ chưa trả lời");
    assertThat(desk.locator("#khung")).containsText("chuyển cho");
    assertThat(desk.locator("#danh-sach a[href='" + page(dossier) + "']")).hasCount(1);
    browsing.seen(desk, "the list could not be read again");
    onlyOnce(dossier);
  }

  @Test
  void an_act_the_server_cannot_read_shows_its_whole_page() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.click("a.open[href='" + page(dossier) + "']");
    desk.waitForSelector("#khung form.act");
    desk.evaluate(
        "() => document.querySelectorAll('#khung [name=phienBan]').forEach(e => e.value = 'một')");
    browsing.expects(400, page(dossier));
    browsing.expects(400, page(dossier));
    desk.click(HAND_OVER);
    desk.waitForURL("**/chuyen-buoc");
    assertThat(desk.locator("h1")).isVisible();
    browsing.seen(desk, "an act nobody can read");
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("AT_INTAKE");
  }

  @Test
  void keys_of_one_letter_can_be_switched_off_and_on_again() {
    received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.keyboard().press("j");
    assertThat(focused(desk, "e => e.className")).isEqualTo("open");
    desk.locator("#phim-tat").uncheck();
    browsing.seen(desk, "keys of one letter switched off");
    desk.navigate("/ban-lam-viec");
    assertThat(desk.locator("#phim-tat")).not().isChecked();
    desk.keyboard().press("j");
    desk.keyboard().press("n");
    desk.keyboard().press("/");
    assertThat(focused(desk, "e => e.tagName")).isEqualTo("BODY");
    assertThat(desk.url()).endsWith("/ban-lam-viec");
    desk.locator("#phim-tat").check();
    desk.locator("h1").click();
    desk.keyboard().press("n");
    desk.waitForURL("**/tiep-nhan");
  }

  private static void answer(Route route, int code, String words) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(code)
            .setContentType("text/html;charset=UTF-8")
            .setBody(
                "<main><h1>Lỗi</h1><section class=card><p>" + words + "</p></section></main>"));
  }

  private void anotherScreenHandsOver(Dossier dossier) {
    Page other = browsing.signedIn(browsing.desk(), "inh.nahy");
    other.navigate(page(dossier));
    other.click("main section .card form.act button.btn:not(.ghost)");
    assertThat(other.locator(".notice.warn")).hasCount(0);
    other.context().close();
  }

  private void onlyOnce(Dossier dossier) {
    assertThat(
            count(
                "select count(*) from dossier_event where dossier_id = ? and kind = 'HANDED_OVER'",
                dossier.id()))
        .isOne();
  }

  private static int mine(Page desk) {
    return Integer.parseInt(desk.innerText(".tabs [aria-current] b"));
  }

  private static String focused(Page page, String read) {
    return String.valueOf(page.evaluate("() => (" + read + ")(document.activeElement)"));
  }
}
