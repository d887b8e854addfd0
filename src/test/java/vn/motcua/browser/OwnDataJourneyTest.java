package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A mother files again: what she told is there, and she sees, corrects and deletes it. */
class OwnDataJourneyTest extends Journey {
  private static final String DATA = "/cong-dan/du-lieu";

  @Test
  void what_she_told_is_offered_again_shown_corrected_and_deleted() {
    Page phone = browsing.telephone();
    phone.navigate("/cong-dan/dang-nhap");
    FilingJourneyTest.signIn(phone, "thu-1");
    phone.navigate(FilingJourneyTest.START);
    phone.click("main form button");
    FilingJourneyTest.herself(phone);
    FilingJourneyTest.name(phone);
    FilingJourneyTest.onward(phone);
    FilingJourneyTest.rest(phone);
    phone.click("form[action$='/nop'] button");
    String code = phone.locator("b[data-entry]").first().textContent();

    phone.navigate("/cong-dan/ho-so");
    phone.click("main a[href='" + DATA + "']");
    assertThat(phone.locator("main")).containsText(code);
    browsing.seen(phone, "everything kept of a person");
    Browsing.fits(phone);
    browsing.expects(422, DATA);
    phone.locator("input[value^='Bản Nà Hỳ 1']").fill("");
    phone.locator("article:has(input[value^='Bản Nà Hỳ 1']) button").first().click();
    assertThat(phone.locator("main")).containsText("Xin viết câu trả lời");
    browsing.seen(phone, "an empty correction");
    phone.navigate(DATA);
    phone.locator("input[value^='Bản Nà Hỳ 1']").fill("Bản Nà Hỳ 3");
    phone.locator("article:has(input[value^='Bản Nà Hỳ 1']) button").first().click();
    assertThat(phone.locator("main")).containsText("Ông/bà tự sửa");

    phone.navigate(FilingJourneyTest.START);
    phone.locator("main form button").last().click();
    assertThat(phone.locator("#yc-noi")).hasValue("Bản Nà Hỳ 3");
    phone.click("summary:has-text('Điền sẵn')");
    browsing.seen(phone, "filled in from what was told before");

    phone.navigate(DATA);
    APIResponse json = phone.request().get(DATA + "/du-lieu-cua-toi.json");
    Assertions.assertThat(json.text()).contains("Bản Nà Hỳ 3", code);
    APIResponse csv = phone.request().get(DATA + "/du-lieu-cua-toi.csv");
    Assertions.assertThat(csv.text()).contains("Bản Nà Hỳ 3");
    phone.click("form[action$='/xoa'] button");
    phone.navigate("/cong-dan/ho-so");
    assertThat(phone.locator("main")).containsText("chưa đăng nhập");
    FilingJourneyTest.signIn(opened(phone), "thu-1");
    phone.navigate(DATA);
    assertThat(phone.locator("main")).containsText("Chưa giữ câu trả lời nào");
    assertThat(phone.locator("main")).containsText(code);
  }

  private static Page opened(Page phone) {
    phone.navigate("/cong-dan/dang-nhap");
    return phone;
  }
}
