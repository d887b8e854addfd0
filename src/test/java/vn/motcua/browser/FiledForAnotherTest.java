package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A guide the commune trusts files for an old man by his consent, and only while it holds. */
class FiledForAnotherTest extends Journey {
  private static final String GUIDES = "/ban-lam-viec/nguoi-giup";
  private static final String ACTING = "/cong-dan/nguoi-giup";
  private static final String OLD_MAN = "Giàng A Chứ";

  private Page trusted() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FilingJourneyTest.WAITING);
    desk.click("main a[href='" + GUIDES + "']");
    browsing.expects(422, GUIDES);
    desk.click("main form button:has-text('Ghi') >> nth=-1");
    assertThat(desk.locator(".problems")).containsText("số định danh 12 chữ số");
    browsing.seen(desk, "a guide without a number");
    desk.fill("#ten", "Vừ Thị Mỷ");
    desk.fill("#so", "011190001234");
    desk.selectOption("#loai", "YOUTH_UNION");
    desk.click("main form button:has-text('Ghi') >> nth=-1");
    assertThat(desk.locator("main")).containsText("Đoàn thanh niên");
    browsing.seen(desk, "guides the commune trusts");
    return desk;
  }

  private static Page signedIn(Page phone, String person) {
    phone.navigate("/cong-dan/dang-nhap");
    FilingJourneyTest.signIn(phone, person);
    return phone;
  }

  private void consented(Page phone) {
    phone.click("main a[href='" + ACTING + "']");
    browsing.seen(phone, "acting for nobody yet");
    Browsing.fits(phone);
    phone.click("details summary");
    browsing.expects(422, ACTING);
    phone.click("details form button");
    assertThat(phone.locator(".problems")).containsText("một người làm chứng");
    browsing.seen(phone, "a consent without a witness");
    phone.check("input[name=vai][value=GUIDE]");
    phone.check("input[name=cach][value=SPOKEN]");
    phone.fill("#ten", OLD_MAN);
    phone.fill("#so", "040123456");
    phone.fill("#sinh", "1948");
    phone.fill("#chungCu", "Lò Văn Pọm");
    phone.fill("#denNgay", "2026-12-31");
    phone.selectOption("#xa", "03169");
    phone.click("details form button");
    assertThat(phone.locator("main article").first()).containsText("Còn hiệu lực");
    browsing.seen(phone, "a consent that holds");
    Browsing.fits(phone);
  }

  /** From the start to the page with all answers; on each page it says for whom. */
  private void filledIn(Page phone, boolean looked) {
    phone.navigate(FilingJourneyTest.START);
    phone.locator("label.option:has-text('" + OLD_MAN + "') input").first().check();
    if (looked) {
      browsing.seen(phone, "for whom is it filed");
    }
    phone.click("main form button");
    saysForWhom(phone);
    assertThat(phone.locator("#yc-ten")).hasValue(OLD_MAN);
    assertThat(phone.locator("#yc-so")).hasValue("040123456");
    phone.fill("#yc-noi", "Bản Nà Hỳ 2, Nà Hỳ, Điện Biên");
    phone.check("input[name=yc-la][value=ong-ba]");
    if (looked) {
      browsing.seen(phone, "the first question, for another");
      Browsing.fits(phone);
    }
    FilingJourneyTest.onward(phone);
    FilingJourneyTest.name(phone);
    FilingJourneyTest.onward(phone);
    saysForWhom(phone);
    phone.fill("#chau-sinh", "27/10/2026");
    phone.check("input[name=chau-noi-sinh][value=y-te]");
    phone.fill("#chau-co-so", "Trạm Y tế xã Nà Hỳ");
    FilingJourneyTest.onward(phone);
    phone.fill("#chau-dan-toc", "Mông");
    phone.fill("#chau-quoc-tich", "Việt Nam");
    phone.fill("#chau-que", "Nà Hỳ, Điện Biên");
    FilingJourneyTest.onward(phone);
    phone.fill("#me-ten", "Sùng Thị Dua");
    phone.fill("#me-sinh", "2/2/2001");
    phone.fill("#me-noi", "Bản Nà Hỳ 2");
    phone.fill("#me-dan-toc", "Mông");
    phone.fill("#me-quoc-tich", "Việt Nam");
    FilingJourneyTest.onward(phone);
    phone.check("input[name=ghi-cha][value=khong]");
    FilingJourneyTest.onward(phone);
    phone.check("input[name=can-ban-sao][value=khong]");
    FilingJourneyTest.onward(phone);
    saysForWhom(phone);
    phone.click("main a.btn[href$='/xem-lai']");
    saysForWhom(phone);
  }

  private static void saysForWhom(Page phone) {
    assertThat(phone.locator("main [role=note]").first()).containsText("làm thay cho " + OLD_MAN);
  }

  @Test
  void a_guide_files_for_an_old_man_by_consent() {
    Page desk = trusted();
    Page phone = signedIn(browsing.telephone(), "thu-1");
    consented(phone);
    filledIn(phone, true);
    browsing.seen(phone, "all answers, for another");
    phone.click("form[action$='/nop'] button");
    saysForWhom(phone);
    browsing.seen(phone, "filed for another");
    String code = phone.locator("b[data-entry]:has-text('-N')").first().textContent();

    desk.navigate(FilingJourneyTest.WAITING);
    desk.click("a:has-text('" + code + "')");
    assertThat(desk.locator("main")).containsText("Vừ Thị Mỷ nộp thay cho " + OLD_MAN);
    assertThat(desk.locator("main")).containsText("trước Lò Văn Pọm");
    browsing.seen(desk, "filed for another, before the officer");
    UUID dossier = accepted(desk);
    assertThat(desk.locator("main")).containsText("Vừ Thị Mỷ nộp thay cho " + OLD_MAN);
    browsing.seen(desk, "a dossier filed for another");
    Assertions.assertThat(
            one(
                "select cast(data as jsonb) ->> 'guide' from dossier_event where seq = 1 and dossier_id = ?",
                dossier))
        .isEqualTo("YOUTH_UNION");
  }

  private static UUID accepted(Page desk) {
    for (Locator there : desk.locator("form[action$='/tiep-nhan'] input[value=HAVE]").all()) {
      there.check();
    }
    desk.click("form[action$='/tiep-nhan'] button.btn");
    desk.waitForURL("**/ban-lam-viec/ho-so/**");
    return UUID.fromString(desk.url().replaceFirst(".*/ho-so/([0-9a-f-]{36}).*", "$1"));
  }

  @Test
  void consent_ended_between_opening_and_sending() {
    Page desk = trusted();
    Page phone = signedIn(browsing.telephone(), "thu-1");
    consented(phone);
    filledIn(phone, false);
    desk.navigate(GUIDES);
    while (desk.locator("form[action*='/dong-y/'] button").count() > 0) {
      desk.locator("form[action*='/dong-y/'] button").first().click();
      desk.waitForLoadState();
    }
    browsing.expects(422, "/nop");
    phone.click("form[action$='/nop'] button");
    assertThat(phone.locator("main")).containsText("bản điền được giữ cho " + OLD_MAN);
    browsing.seen(phone, "the consent ended before it was sent");
    phone.navigate("/cong-dan/ho-so");
    assertThat(phone.locator("main")).not().containsText("làm thay cho " + OLD_MAN);

    Page his = signedIn(browsing.telephone(), "thu-2");
    his.click("main a.btn[href*='/ban-nhap/']");
    assertThat(his.locator("main")).containsText("Sùng Thị Dua");
    assertThat(his.locator("main [role=note]")).hasCount(0);
    browsing.seen(his, "the draft is kept for the person");
  }

  @Test
  void an_officer_who_presses_the_keys_makes_it_no_online_filing() {
    Page phone = signedIn(browsing.telephone(), "thu-1");
    phone.navigate(FilingJourneyTest.START);
    phone.click("main form button");
    FilingJourneyTest.herself(phone);
    FilingJourneyTest.name(phone);
    FilingJourneyTest.onward(phone);
    FilingJourneyTest.rest(phone);
    phone.check("input[name=giup]");
    phone.click("form[action$='/nop'] button");
    String code = phone.locator("b[data-entry]:has-text('-N')").first().textContent();
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FilingJourneyTest.WAITING);
    desk.click("a:has-text('" + code + "')");
    assertThat(desk.locator("main")).containsText("không tính là trực tuyến");
    UUID dossier = accepted(desk);
    Assertions.assertThat(one("select channel from dossier where id = ?", dossier))
        .isEqualTo("DIRECT");
  }
}
