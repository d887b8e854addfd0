package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a commune owes its people: published by the clerk, watched by the Front, read by all. */
class GrassrootsJourneyTest extends Journey {
  private static final String DESK = "/ban-lam-viec/dan-chu";

  @Test
  void a_budget_is_published_and_the_front_sees_what_is_late() {
    clock.set("2026-11-10T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK);
    browsing.seen(clerk, "what is to be published");
    clerk.click("a:has-text('Ghi một nội dung')");
    browsing.seen(clerk, "something to publish");
    clerk.selectOption("#muc", "2");
    clerk.fill("#ten", "Dự toán ngân sách xã năm 2027");
    clerk.fill("#ngay", "2026-11-12");
    browsing.expects(422, DESK + "/cong-khai");
    clerk.click("main form button.btn");
    assertThat(clerk.inputValue("#ten")).isEqualTo("Dự toán ngân sách xã năm 2027");
    browsing.seen(clerk, "a decision of tomorrow");
    clerk.fill("#ngay", "2026-11-05");
    clerk.fill("#noiDung", "Tổng thu, tổng chi: 12 tỷ đồng.");
    clerk.click("main form button.btn");
    clerk.waitForURL("**/cong-khai/*");
    assertThat(clerk.innerText("main")).contains("chậm nhất 12/11/2026");
    note(clerk, "BOARD_OFFICE", "Bảng tin trụ sở UBND xã");
    note(clerk, "OWN_PAGE", "");
    assertThat(clerk.innerText("main")).contains("đang làm, giữ đến 10/12/2026");
    browsing.seen(clerk, "published at the board and on the page");
    String open = clerk.getAttribute("dl.facts a", "href");

    Page telephone = browsing.telephone();
    telephone.navigate("/co-quan/03169");
    telephone.click("a:has-text('Điều bà con được biết')");
    browsing.seen(telephone, "what the people are told");
    telephone.navigate(open);
    assertThat(telephone.innerText("main")).contains("12 tỷ đồng");
    browsing.seen(telephone, "one publication on a telephone");
    Browsing.fits(telephone);

    clock.set("2026-11-13T09:00");
    Page front = browsing.desk();
    browsing.signedIn(front, "say.nahy");
    assertThat(front.url()).endsWith("/giam-sat");
    browsing.seen(front, "the Front begins");
    front.click("main a:has-text('Điều phải công khai')");
    assertThat(front.innerText("main")).contains("trễ, hạn 12/11/2026");
    browsing.seen(front, "the Front sees what is late");
  }

  private void note(Page clerk, String how, String place) {
    clerk.selectOption("#cach", how);
    clerk.fill("#noi", place);
    clerk.fill("#nguoi", "Cà Thị Nguyệt, văn thư");
    clerk.click("main form button:has-text('Ghi nơi công khai')");
    clerk.waitForLoadState();
  }
}
