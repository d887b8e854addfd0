package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Asked before it is decided: said without a name, read, answered, summed up for everybody. */
class ThePeopleAreAskedTest extends Journey {
  private static final String DESK = "/ban-lam-viec/dan-chu";

  @Test
  void a_plan_is_asked_about_and_every_comment_gets_its_answer() {
    clock.set("2026-11-09T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK);
    clerk.click("main a:has-text('Lấy ý kiến Nhân dân')");
    clerk.click("summary:has-text('Ghi một cuộc lấy ý kiến')");
    clerk.selectOption("#muc", "8");
    clerk.fill("#ten", "Thu phí vệ sinh ở chợ xã");
    clerk.fill("#noiDung", "Mỗi gian hàng 5.000 đồng một ngày, từ tháng 1 năm 2027.");
    clerk.check("[name=hinhThucWEBSITE]");
    clerk.check("[name=hinhThucCOMMUNITY_MEETING]");
    clerk.fill("#denNgay", "2026-11-15");
    clerk.fill("#traLoiTruoc", "2026-11-20");
    clerk.selectOption("#nguoi", new SelectOption().setLabel("Cà Thị Nguyệt"));
    browsing.expects(422, DESK + "/lay-y-kien");
    clerk.click("details.card form button.btn");
    assertThat(clerk.innerText("main")).contains("phải có đối thoại với người chịu ảnh hưởng");
    browsing.seen(clerk, "a duty on citizens without a dialogue");
    clerk.check("[name=hinhThucDIALOGUE_WITH_AFFECTED]");
    clerk.click("details.card form button.btn");
    clerk.waitForURL("**/lay-y-kien/*");
    String id = clerk.url().substring(clerk.url().lastIndexOf('/') + 1);
    clerk.click("summary:has-text('Ghi một ý kiến')");
    clerk.selectOption("#cach", "DIALOGUE_WITH_AFFECTED");
    clerk.fill("#yKien", "Gian nhỏ xin thu một nửa.");
    clerk.click("button:has-text('Ghi ý kiến')");
    clerk.waitForSelector("text=chưa trả lời");

    Page telephone = browsing.narrowTelephone();
    telephone.navigate("/co-quan/03169/dan-chu");
    telephone.click("main a:has-text('Xin ý kiến bà con')");
    browsing.seen(telephone, "what the people are asked, at 320 px");
    Browsing.fits(telephone);
    telephone.navigate("/co-quan/03169/dan-chu/lay-y-kien/" + id);
    browsing.expects(422, "/y-kien");
    telephone.fill("#yKien", "Gọi tôi số 0912345678");
    telephone.click("button:has-text('Gửi ý kiến')");
    browsing.seen(telephone, "a telephone number in a comment");
    telephone.fill("#yKien", "Xin để chợ phiên đầu năm không thu.");
    telephone.click("button:has-text('Gửi ý kiến')");
    telephone.waitForSelector("text=Cơ quan đã nhận ý kiến");
    browsing.seen(telephone, "a comment sent");
    Browsing.fits(telephone);

    clerk.reload();
    clerk.click("summary:has-text('Đọc và đăng')");
    browsing.seen(clerk, "a comment to read before it is shown");
    clerk.click("button:has-text('Đăng cho mọi người đọc')");
    answer(clerk, "PARTLY", "Gian dưới 4 m² thu 3.000 đồng.");
    answer(clerk, "NOT_ACCEPTED", "Chợ phiên đầu năm nhiều rác nhất.");
    browsing.seen(clerk, "every comment has its answer");
    clock.set("2026-11-16T09:00");
    clerk.reload();
    clerk.fill("#tongHop", "Hai ý kiến: giảm cho gian nhỏ; chợ phiên vẫn thu vì nhiều rác.");
    clerk.click("button:has-text('Đăng tổng hợp')");
    clerk.waitForSelector("text=đã tổng hợp, giải trình");
    telephone.navigate("/co-quan/03169/dan-chu/lay-y-kien/" + id);
    assertThat(telephone.innerText("main"))
        .contains("Tiếp thu một phần", "Không tiếp thu", "nhiều rác nhất", "Hai ý kiến");
    browsing.seen(telephone, "the summary and every answer, for everybody");
    Browsing.fits(telephone);
    Page front = browsing.signedIn(browsing.desk(), "say.nahy");
    front.navigate("/giam-sat/dan-chu/lay-y-kien/" + id);
    assertThat(front.locator("main form").count()).isZero();
    browsing.seen(front, "the Front reads how the people were answered");
  }

  private static void answer(Page clerk, String taken, String words) {
    var open = clerk.locator("details:has(textarea[name=traLoi])").first();
    open.locator("summary").click();
    open.locator("[value=" + taken + "]").check();
    open.locator("textarea").fill(words);
    open.locator("button").click();
    clerk.waitForSelector("text=" + words);
  }
}
