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
    front.waitForURL("**/giam-sat/dan-chu*");
    assertThat(front.innerText("main")).contains("trễ, hạn 12/11/2026");
    browsing.seen(front, "the Front sees what is late");
  }

  @Test
  void a_village_decides_and_no_household_s_choice_is_written() {
    clock.set("2026-11-10T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK);
    clerk.click("a:has-text('Việc dân bàn')");
    browsing.seen(clerk, "the six matters");
    clerk.click("a:has-text('Ghi một cuộc biểu quyết')");
    clerk.fill("#ten", "Mức đóng góp làm đường nội bản");
    clerk.fill("#thon", "bản Nà Hỳ 2");
    clerk.fill("#soHo", "90");
    clerk.fill("#ngay", "2026-11-06");
    clerk.selectOption("#cach", "ONLINE");
    browsing.expects(422, DESK + "/bieu-quyet");
    clerk.click("main form button.btn");
    assertThat(clerk.innerText("main")).contains("chỉ cho biểu quyết trực tuyến với việc 6");
    browsing.seen(clerk, "a vote on line where the law has none");
    clerk.selectOption("#cach", "MEETING");
    clerk.click("main form button.btn");
    clerk.waitForURL("**/bieu-quyet/*");
    clerk.fill("#ho", "1-72");
    clerk.click("button:has-text('Ghi hộ tham gia')");
    clerk.waitForSelector("#dongY");
    browsing.expects(422, "/tham-gia");
    clerk.fill("#ho", "72, 73");
    clerk.click("button:has-text('Ghi hộ tham gia')");
    assertThat(clerk.innerText("main")).contains("Hộ số 72 đã tham gia rồi");
    browsing.seen(clerk, "a household votes twice");
    clerk.fill("#dongY", "60");
    clerk.fill("#khongDongY", "12");
    clerk.fill("#chuTri", "Lò Văn Pọm, trưởng bản");
    clerk.fill("#thuKy", "Lò Thị Mai");
    clerk.click("button:has-text('Ghi kết quả')");
    clerk.waitForSelector("text=được thông qua");
    assertThat(clerk.innerText("main")).contains("ít nhất 60 hộ đồng ý", "13/11/2026");
    browsing.seen(clerk, "exactly two thirds have agreed");
    Page telephone = browsing.narrowTelephone();
    telephone.navigate("/co-quan/03169/dan-chu");
    assertThat(telephone.innerText("main")).contains("Bà con đã quyết định", "bản Nà Hỳ 2");
    browsing.seen(telephone, "what the people decided at 320 px");
    Browsing.fits(telephone);
  }

  @Test
  void the_front_makes_a_remark_and_its_late_answer_is_seen_up_the_line() {
    clock.set("2026-11-10T09:00");
    Page front = browsing.signedIn(browsing.desk(), "say.nahy");
    front.click("main a:has-text('Giám sát và phản biện')");
    front.waitForURL("**/giam-sat/mat-tran");
    browsing.seen(front, "supervision begins");
    front.click("summary:has-text('Ghi một cuộc giám sát')");
    front.fill("#noiDung", "Giải quyết hồ sơ đất đai quý III");
    front.fill("#thanhPhan", "Chủ tịch MTTQ, Trưởng ban Thanh tra nhân dân");
    front.fill("#ketQua", "Ba hồ sơ trễ, chưa có thư xin lỗi.");
    browsing.seen(front, "a session to write down");
    front.click("form[action$='/giam-sat'] button.btn");
    front.waitForURL("**/giam-sat/mat-tran/giam-sat/*");
    front.fill("#kienNghi", "Đề nghị gửi thư xin lỗi cho ba hồ sơ trễ.");
    front.selectOption(
        "#nguoi", new com.microsoft.playwright.options.SelectOption().setLabel("Cà Thị Nguyệt"));
    front.fill("#han", "2026-11-12");
    front.click("button:has-text('Gửi kiến nghị')");
    front.waitForSelector("text=trả lời chậm nhất 12/11/2026");
    browsing.seen(front, "a remark with its day and its person");
    clock.set("2026-11-13T09:00");
    Page leader = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    leader.navigate(DESK + "/mat-tran");
    assertThat(leader.innerText("main")).contains("trễ, hạn 12/11/2026");
    browsing.seen(leader, "the leader sees the late answer");
    leader.click("main a:has-text('Giải quyết hồ sơ đất đai quý III')");
    assertThat(leader.innerText("main")).contains("Ba hồ sơ trễ");
    browsing.seen(leader, "a session of the Front, for the office");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK + "/mat-tran");
    clerk.click("summary:has-text('Trả lời')");
    clerk.check("[value=ACCEPTED]");
    clerk.fill("[name=traLoi]", "Đã gửi ba thư xin lỗi ngày 13/11.");
    browsing.seen(clerk, "an answer being written");
    clerk.click("button:has-text('Gửi trả lời')");
    clerk.waitForSelector("text=đã trả lời");
    front.reload();
    assertThat(front.innerText("main")).contains("Đã gửi ba thư xin lỗi");
    browsing.seen(front, "the Front reads the answer");
    front.navigate("/giam-sat/mat-tran");
    assertThat(front.innerText("main")).contains("Giải quyết hồ sơ đất đai quý III");
    browsing.seen(front, "the Front's list of what it asked");
    Browsing.fits(front);
  }

  private void note(Page clerk, String how, String place) {
    clerk.selectOption("#cach", how);
    clerk.fill("#noi", place);
    clerk.fill("#nguoi", "Cà Thị Nguyệt, văn thư");
    clerk.click("main form button:has-text('Ghi nơi công khai')");
    clerk.waitForLoadState();
  }
}
