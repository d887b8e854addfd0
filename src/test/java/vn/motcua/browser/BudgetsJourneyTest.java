package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A chairman writes down what money is for, what was approved and what was spent. */
class BudgetsJourneyTest extends Journey {
  private static final String ITEM = "Lối đi cho xe lăn, đi thử";

  @Test
  void a_commune_writes_its_money_and_sees_what_was_spent_beyond_what_was_approved() {
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    Browsing.menu(chairman, "/chuong-trinh/kinh-phi");
    browsing.seen(chairman, "money of the year");
    chairman.click("details.card summary");
    browsing.expects(422, "/chuong-trinh/kinh-phi");
    chairman.click("#khoan-moi button");
    assertThat(chairman.locator(".problems")).containsText("Nơi dùng cần");
    browsing.seen(chairman, "a line of money with nothing in it");
    chairman.fill("#noi", "Xã Nà Hỳ");
    chairman.fill("#hangMuc", ITEM);
    chairman.fill("#nguon", "Ngân sách xã");
    chairman.click("#khoan-moi button");
    chairman.waitForURL("**/kinh-phi/03169/*-*");
    browsing.expects(422, "/chuong-trinh/kinh-phi/");
    enters(chairman, "APPROVED", "hai chục triệu", "");
    assertThat(chairman.locator("#soTien-loi")).containsText("hai chục triệu");
    assertThat(chairman.locator("#giayTo-loi")).containsText("quyết định hay chứng từ");
    browsing.seen(chairman, "an amount nobody can read");
    enters(chairman, "APPROVED", "20 triệu", "QĐ 12/QĐ-UBND ngày 1/10/2026");
    assertThat(chairman.locator(".entries li")).hasCount(1);
    enters(chairman, "SPENT", "21,5 triệu", "HĐ 3 ngày 20/10/2026");
    assertThat(chairman.locator(".notice.warn")).containsText("nhiều hơn mức được duyệt");
    assertThat(chairman.locator(".money")).containsText("21.500.000");
    browsing.seen(chairman, "more was spent than approved");
    Browsing.fits(chairman);
    chairman.navigate("/chuong-trinh/kinh-phi");
    assertThat(chairman.locator("tr:has-text('" + ITEM + "')").first()).containsText("chi vượt");
    browsing.seen(chairman, "money by place, item and source");

    Page telephone = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    telephone.navigate("/chuong-trinh/kinh-phi");
    browsing.seen(telephone, "money on a telephone");
    Browsing.fits(telephone);
  }

  private static void enters(Page page, String kind, String amount, String paper) {
    page.locator("#loai input[value=" + kind + "]").check();
    page.fill("#soTien", amount);
    page.fill("#giayTo", paper);
    page.click("#so-moi button");
  }
}
