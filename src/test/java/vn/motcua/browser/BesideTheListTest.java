package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
