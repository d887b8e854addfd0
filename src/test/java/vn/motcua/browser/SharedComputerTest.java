package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;

/** A computer at the desk that citizens share: nobody meets what the one before did there. */
class SharedComputerTest extends Journey {
  private static final String NAME = "Vừ Thị Mỷ";

  private Page shared(Page page) {
    page.navigate("/tro-giup");
    page.click("main a[href='/kiosk']");
    browsing.seen(page, "before it is shared");
    page.fill("#so", "2468");
    page.click("main form button");
    assertThat(page.locator(".tiles a")).hasCount(6);
    return page;
  }

  private void lookUp(Page page, Dossier dossier) {
    page.click(".tiles a[href='/tra-cuu']");
    page.fill("main input[name=ma]", dossier.code());
    page.click("main form button");
    assertThat(page.locator("main")).containsText(dossier.code());
  }

  @Test
  void one_press_and_the_next_person_finds_nothing_on_the_way_back_either() {
    Dossier dossier = received("inh.nahy", NAME);
    Page page = shared(browsing.desk());
    browsing.seen(page, "the first page of a shared computer");
    assertThat(page.locator("footer a[href='/dang-nhap']")).hasCount(0);
    lookUp(page, dossier);
    browsing.seen(page, "a dossier followed on a shared computer");
    page.click(".kioskbar a[href='/kiosk/xong']");
    assertThat(page.locator(".tiles a")).hasCount(6);
    page.goBack();
    page.waitForURL("**/kiosk");
    assertThat(page.locator("main")).not().containsText(dossier.code());
    Assertions.assertThat(page.context().cookies())
        .extracting(cookie -> cookie.name)
        .doesNotContain("phien");
  }

  @Test
  void after_a_minute_of_nobody_it_asks_and_forgets() {
    Dossier dossier = received("inh.nahy", NAME);
    Page page = browsing.desk();
    page.clock().install();
    shared(page);
    lookUp(page, dossier);
    page.clock().fastForward(46_000);
    assertThat(page.locator("#con-ai")).isVisible();
    browsing.seen(page, "is anybody still here");
    page.click("#con-ai button");
    assertThat(page.locator("#con-ai")).isHidden();
    page.clock().fastForward(46_000);
    assertThat(page.locator("#con-ai")).isVisible();
    page.clock().fastForward(16_000);
    page.waitForURL("**/kiosk");
    assertThat(page.locator("main")).not().containsText(dossier.code());
  }

  @Test
  void without_scripts_the_page_itself_goes_on_after_a_minute() {
    Page page = browsing.deskWithoutScripts();
    page.navigate("/kiosk");
    page.fill("#so", "2468");
    page.click("main form button");
    page.navigate("/tra-cuu");
    assertThat(page.locator("noscript meta[http-equiv=refresh]"))
        .hasAttribute("content", "60;url=/kiosk/xong");
  }

  @Test
  void who_was_signed_in_is_signed_out_and_the_browser_stays_one_of_the_office() {
    Page page = browsing.signedIn(browsing.desk(), "inh.nahy");
    shared(page);
    Assertions.assertThat(page.context().cookies())
        .extracting(cookie -> cookie.name)
        .contains("may-chung", "may-co-quan");
    page.navigate("/ban-lam-viec");
    Assertions.assertThat(page.url()).contains("/dang-nhap");
  }

  @Test
  void only_the_number_of_the_office_ends_it() {
    Page page = shared(browsing.narrowTelephone());
    Browsing.fits(page);
    page.click("main a[href='/kiosk/tat']");
    browsing.seen(page, "ending the sharing");
    browsing.expects(422, "/kiosk/tat");
    page.fill("#so", "1111");
    page.click("main form button");
    assertThat(page.locator("#so-loi")).containsText("Không phải số đã đặt");
    browsing.seen(page, "another number");
    page.fill("#so", "2468");
    page.click("main form button");
    assertThat(page.locator("html.kiosk")).hasCount(0);
    Assertions.assertThat(page.context().cookies())
        .extracting((Cookie cookie) -> cookie.name)
        .doesNotContain("may-chung");
    page.navigate("/kiosk");
    browsing.expects(422, "/kiosk");
    page.click("main form button");
    assertThat(page.locator("#so-loi")).containsText("từ 4 đến 8 chữ số");
    browsing.seen(page, "no number");
  }
}
