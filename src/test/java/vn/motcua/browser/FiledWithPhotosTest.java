package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * A birth is filed from a telephone with photos of its papers; the desk sees them and keeps them.
 */
class FiledWithPhotosTest extends Journey {
  private static final String FIRST = "article.paper-line >> nth=0";
  private static final String SEND = FIRST + " >> form.scan button";
  private static final String FILES = FIRST + " >> input[type=file]";

  private static void filledIn(Page phone) {
    phone.navigate(FilingJourneyTest.START);
    phone.click("main form button");
    FilingJourneyTest.herself(phone);
    FilingJourneyTest.name(phone);
    FilingJourneyTest.onward(phone);
    FilingJourneyTest.rest(phone);
  }

  private static void sent(Page phone, FilePayload... photos) {
    phone.setInputFiles(FILES, photos);
    phone.click(SEND);
    phone.waitForLoadState();
  }

  @Test
  void photos_go_from_the_telephone_to_the_dossier() {
    filed(browsing.telephone(), true);
  }

  @Test
  void uploads_with_scripts_off() {
    filed(browsing.telephoneWithoutScripts(), false);
  }

  private void filed(Page phone, boolean looked) {
    filledIn(phone);
    phone.click("main a[href$='/giay-to']");
    if (looked) {
      browsing.seen(phone, "papers of a draft, none yet");
      Browsing.fits(phone);
    }
    browsing.expects(422, "/giay-to/");
    phone.click(SEND);
    assertThat(phone.locator(".problems")).containsText("Chưa có tệp nào");
    browsing.expects(422, "/giay-to/");
    sent(
        phone,
        new FilePayload(
            "anh.jpg",
            "image/jpeg",
            "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
    assertThat(phone.locator(".problems")).containsText("một trang mạng mang tên khác");
    if (looked) {
      browsing.seen(phone, "a page named jpg is refused on the telephone");
    }

    sent(phone, PapersJourneyTest.photo("mat-truoc.jpg", 1));
    sent(phone, PapersJourneyTest.photo("mat-sau.jpg", 2));
    assertThat(phone.locator(FIRST + " >> .pages img")).hasCount(2);
    if (looked) {
      browsing.seen(phone, "a paper of two pages photographed one by one");
      Browsing.fits(phone);
    }
    phone.click(FIRST + " >> form[action$='/bo'] button");
    assertThat(phone.locator(FIRST + " >> .pages img")).hasCount(0);
    sent(
        phone,
        PapersJourneyTest.photo("mat-truoc.jpg", 1),
        PapersJourneyTest.photo("mat-sau.jpg", 2));
    phone.click("main a.btn[href$='/xem-lai']");
    assertThat(phone.locator("section[aria-labelledby=giay-to]")).containsText("2 trang");
    if (looked) {
      browsing.seen(phone, "all answers and what was photographed");
    }
    phone.click("main a[href^='/cong-dan/dang-nhap']");
    FilingJourneyTest.signIn(phone, "thu-1");
    phone.click("form[action$='/nop'] button");
    atTheDesk(phone.locator("b[data-entry]").first().textContent(), looked);
  }

  private void atTheDesk(String code, boolean looked) {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FilingJourneyTest.WAITING);
    desk.click("a:has-text('" + code + "')");
    assertThat(desk.locator("article.paper-line .pages img")).hasCount(2);
    printed(desk, desk.locator("a[href$='giay-to.pdf']").first().getAttribute("href"));
    if (looked) {
      browsing.seen(desk, "a filing with photos before the officer");
    }
    for (var there : desk.locator("form[action$='/tiep-nhan'] input[value=HAVE]").all()) {
      there.check();
    }
    desk.click("form[action$='/tiep-nhan'] button.btn");
    desk.waitForURL("**/ban-lam-viec/ho-so/**");
    desk.click("a[href$='/giay-to']");
    assertThat(desk.locator(FIRST + " >> .pages img")).hasCount(2);
    Assertions.assertThat(desk.locator(FIRST).textContent()).contains("bà con gửi lúc");
  }
}
