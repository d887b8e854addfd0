package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The commune promises a fast day; citizens read it; the law's deadline stays. */
class PromisesBesideTheLawTest extends Journey {
  private static final String OFFICE = "/quan-tri/loi-hen-nhanh";

  @Test
  void an_administrator_publishes_a_fast_day_and_a_mother_reads_it_on_her_telephone() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.click("nav.menu a[href='" + OFFICE + "']");
    assertThat(office.locator("main")).containsText("Thứ Năm không hẹn");
    browsing.seen(office, "promises of the demonstration");
    office.fill("#ten", "Thứ Hai khai sinh nhanh");
    office.check("input[name=thu-1]");
    office.selectOption("#cach", "MINUTE");
    office.fill("#so", "ba mươi");
    office.fill("#ma", BIRTH);
    office.fill("#nhanSu", "Hai công chức hộ tịch");
    office.fill("#tu", "2026-11-02");
    browsing.expects(422, OFFICE);
    office.click("button:has-text('Công bố lời hẹn')");
    assertThat(office.locator("#so-loi")).containsText("số phút");
    assertThat(office.locator("#nhanSu")).hasValue("Hai công chức hộ tịch");
    assertThat(office.locator("input[name=thu-1]")).isChecked();
    browsing.seen(office, "a promise with an impossible number");
    office.fill("#so", "30");
    office.click("button:has-text('Công bố lời hẹn')");
    assertThat(office.locator(".notice").first()).containsText("Đã lưu");
    browsing.seen(office, "a promise published");

    Page telephone = browsing.telephone();
    telephone.navigate("/co-quan/03169/loi-hen-nhanh");
    assertThat(telephone.locator("main")).containsText("Thứ Hai khai sinh nhanh");
    assertThat(telephone.locator("main")).containsText("hạn của luật vẫn giữ nguyên");
    browsing.seen(telephone, "what the commune promises, with a new promise");
    Browsing.fits(telephone);

    office
        .locator("article", new Page.LocatorOptions().setHasText("Thứ Hai khai sinh nhanh"))
        .locator("button")
        .click();
    assertThat(office.locator(".notice").first()).containsText("Đã lưu");
    clock.set("2026-11-03T08:00");
    telephone.navigate("/co-quan/03169/loi-hen-nhanh");
    assertThat(telephone.locator("main")).not().containsText("Thứ Hai khai sinh nhanh");
  }
}
