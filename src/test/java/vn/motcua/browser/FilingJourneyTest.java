package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A birth is filed from a telephone, through everything that may go wrong on the way. */
class FilingJourneyTest extends Journey {
  static final String START = "/co-quan/03169/nop-ho-so/" + BIRTH;
  private static final String NEXT = "form.draft p button:not([name])";
  static final String WAITING = "/ban-lam-viec/nop-truc-tuyen";

  static void onward(Page page) {
    page.click(NEXT);
    page.waitForLoadState();
  }

  static void herself(Page page) {
    page.fill("#yc-ten", "Vừ Thị Mỷ");
    page.fill("#yc-so", "011190001234");
    page.fill("#yc-sinh", "5/3/1990");
    page.fill("#yc-noi", "Bản Nà Hỳ 1, Nà Hỳ, Điện Biên");
    page.check("input[name=yc-la][value=me]");
    onward(page);
  }

  static void name(Page page) {
    page.fill("#chau-ten", "Giàng A Páo");
    page.check("input[name=chau-gioi][value=nam]");
  }

  static void rest(Page page) {
    page.fill("#chau-sinh", "27/10/2026");
    page.check("input[name=chau-noi-sinh][value=y-te]");
    page.fill("#chau-co-so", "Trạm Y tế xã Nà Hỳ");
    onward(page);
    page.fill("#chau-dan-toc", "Mông");
    page.fill("#chau-quoc-tich", "Việt Nam");
    page.fill("#chau-que", "Nà Hỳ, Điện Biên");
    onward(page);
    page.fill("#me-dan-toc", "Mông");
    page.fill("#me-quoc-tich", "Việt Nam");
    onward(page);
    page.check("input[name=ghi-cha][value=khong]");
    onward(page);
    page.check("input[name=can-ban-sao][value=khong]");
    onward(page);
    assertThat(page.locator("h1")).containsText("Giấy tờ");
    page.click("main a.btn[href$='/xem-lai']");
  }

  static void signIn(Page page, String person) {
    page.click("main a[href='/cong-dan/dang-nhap/thu']");
    page.click("button[value=" + person + "]");
    page.waitForLoadState();
  }

  /** The desk looks at what the telephone filed, marks the papers and accepts. */
  private Page accepted(String code) {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(WAITING);
    browsing.seen(desk, "what waits from online");
    desk.click("a:has-text('" + code + "')");
    assertThat(desk.locator("main")).containsText("Trạm Y tế xã Nà Hỳ");
    browsing.seen(desk, "a filing before the officer");
    browsing.expects(422, "/tiep-nhan");
    desk.click("form[action$='/tiep-nhan'] button.btn");
    browsing.seen(desk, "no paper is marked");
    for (Locator there : desk.locator("form[action$='/tiep-nhan'] input[value=HAVE]").all()) {
      there.check();
    }
    desk.click("form[action$='/tiep-nhan'] button.btn");
    desk.waitForURL("**/ban-lam-viec/ho-so/**");
    return desk;
  }

  @Test
  void a_mother_loses_the_network_and_the_browser_and_files_all_the_same() {
    Page phone = browsing.telephone();
    phone.navigate("/co-quan/03169/thu-tuc/" + BIRTH);
    phone.click("main a[href='" + START + "']");
    browsing.seen(phone, "before the first question");
    Browsing.fits(phone);
    phone.click("main form button");
    browsing.seen(phone, "the first question");
    Browsing.fits(phone);
    browsing.expects(422, "/hoi/nguoi-di-lam");
    onward(phone);
    assertThat(phone.locator(".problems")).containsText("Họ, chữ đệm, tên của ông/bà");
    browsing.seen(phone, "nothing answered");
    herself(phone);
    assertThat(phone.locator("h1")).containsText("Cháu tên là gì?");

    // Every request is lost, and the browser hears of no network that comes back: with one it would
    // send by itself what was typed.
    browsing.forgives("ERR_FAILED");
    phone.context().route("**/*", Route::abort);
    name(phone);
    assertThat(phone.locator("#da-luu")).containsText("Chưa giữ được");
    try {
      phone.click(NEXT);
      phone.waitForLoadState();
    } catch (PlaywrightException _) {
      // The browser has its own page for a network that is away.
    }
    String stored = phone.context().storageState();
    phone.context().close();

    Page again = browsing.telephone(stored);
    again.navigate(START);
    assertThat(again.locator("main")).containsText("Đang điền dở");
    browsing.seen(again, "begun already");
    again.click("main a.btn[href*='/ban-nhap/']");
    assertThat(again.locator("h1")).containsText("Cháu tên là gì?");
    name(again);
    assertThat(again.locator("#da-luu")).containsText("Đã giữ");
    onward(again);
    rest(again);
    assertThat(again.locator("h1")).containsText("Xem lại");
    browsing.seen(again, "all answers, nobody signed in");
    Browsing.fits(again);
    Assertions.assertThat(again.url()).doesNotContain("0111");

    again.click("main a[href^='/cong-dan/dang-nhap']");
    browsing.seen(again, "who vouches");
    again.click("main a[href='/cong-dan/dang-nhap/thu']");
    browsing.seen(again, "the provider for trying out");
    again.click("button[value=thu-1]");
    assertThat(again.locator("h1")).containsText("Xem lại");
    assertThat(again.locator("main")).containsText("Người nộp: Vừ Thị Mỷ");
    browsing.seen(again, "all answers, signed in");
    again.click("form[action$='/nop'] button");
    assertThat(again.locator("h1")).containsText("Đã nộp");
    assertThat(again.locator("main")).containsText("8 giờ làm việc");
    browsing.seen(again, "filed");
    Browsing.fits(again);
    String code = again.locator("b[data-entry]").first().textContent();

    Page desk = accepted(code);
    assertThat(desk.locator("main")).containsText("Vừ Thị Mỷ");
    Assertions.assertThat(one("select channel from dossier where id = ?", dossierOf(desk.url())))
        .isEqualTo("ONLINE");
    again.navigate("/cong-dan/ho-so");
    browsing.seen(again, "my dossiers");
    again.click("main a[href^='/hs/03169/']");
    browsing.seen(again, "followed without a code typed");
  }

  private static UUID dossierOf(String url) {
    return UUID.fromString(url.replaceFirst(".*/ho-so/([0-9a-f-]{36}).*", "$1"));
  }

  @Test
  void the_same_without_scripts_and_given_back_once() {
    Page phone = browsing.telephoneWithoutScripts();
    phone.navigate(START);
    phone.click("main form button");
    herself(phone);
    name(phone);
    onward(phone);
    rest(phone);
    phone.click("main a[href^='/cong-dan/dang-nhap']");
    signIn(phone, "thu-1");
    phone.click("form[action$='/nop'] button");
    String code = phone.locator("b[data-entry]").first().textContent();

    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(WAITING);
    desk.click("a:has-text('" + code + "')");
    desk.fill("#tra-lai-ly-do", "Xin ghi thêm quê quán của cháu đến bản.");
    desk.click("form[action$='/tra-lai'] button");
    browsing.seen(desk, "given back to be completed");

    phone.navigate("/cong-dan/ho-so");
    assertThat(phone.locator("main")).containsText("Xin ghi thêm quê quán");
    phone.click("main a.btn[href*='/ban-nhap/']");
    phone.click("a[href*='/hoi/dan-toc?xem-lai']");
    phone.fill("#chau-que", "Bản Nà Hỳ 1, Nà Hỳ, Điện Biên");
    onward(phone);
    phone.click("form[action$='/nop'] button");
    String second = phone.locator("b[data-entry]").first().textContent();
    Assertions.assertThat(second).isNotEqualTo(code);
    accepted(second);
  }

  @Test
  void a_level_one_account_and_two_devices_are_told_the_way_out() {
    Page phone = browsing.telephone();
    phone.navigate("/cong-dan/dang-nhap");
    signIn(phone, "thu-3");
    phone.navigate(START);
    phone.click("main form button");
    assertThat(phone.locator("#yc-ten")).hasValue("Lò Thị Hoa");
    String question = phone.url();
    Page other = browsing.telephone(phone.context().storageState());
    other.navigate(question);
    herself(phone);
    assertThat(phone.locator("h1")).containsText("Cháu tên là gì?");
    browsing.expects(409, "/hoi/nguoi-di-lam");
    browsing.expects(409, "/hoi/nguoi-di-lam");
    other.fill("#yc-noi", "Bản khác");
    other.locator("#yc-noi").blur();
    assertThat(other.locator("#da-luu")).containsText("Chưa giữ được");
    onward(other);
    assertThat(other.locator("h1")).containsText("máy khác");
    browsing.seen(other, "two devices answered otherwise");
    Browsing.fits(other);
    other.click("main a.btn.ghost");
    assertThat(other.locator("#yc-noi")).hasValue("Bản Nà Hỳ 1, Nà Hỳ, Điện Biên");
    name(phone);
    onward(phone);
    rest(phone);
    assertThat(phone.locator("main")).containsText("định danh mức 1");
    browsing.seen(phone, "level one may not file");
  }
}
