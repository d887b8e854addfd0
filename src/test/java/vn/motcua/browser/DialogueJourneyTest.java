package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A dialogue from the announcement to a promise that is overdue in everybody's sight. */
class DialogueJourneyTest extends Journey {
  private static final String DESK = "/ban-lam-viec/doi-thoai";

  @Test
  void a_dialogues_promise_shows_as_overdue() {
    Page office = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    office.navigate(DESK);
    browsing.seen(office, "no dialogue yet");
    office.fill("#tieuDe", "Nước sạch và đường bản");
    office.fill("#ngay", "2026-11-10");
    office.selectOption("#chuTri", officerId("hoan.nahy"));
    office.fill("#noi", "Nhà văn hóa bản Nà Hỳ 2");
    office.click("form[action$='/doi-thoai'] button.btn");
    says(office, "Chủ trì: Lò Văn Hoan");
    browsing.seen(office, "a dialogue announced");
    String desk = office.url();

    Page citizen = browsing.telephone();
    citizen.navigate("/co-quan/03169");
    citizen.click("a:has-text('Đối thoại')");
    browsing.seen(citizen, "public dialogues");
    citizen.click("a:has-text('Nước sạch và đường bản')");
    says(citizen, "Gửi câu hỏi");
    String open = citizen.url();
    browsing.expects(422, open.replaceAll("https?://[^/]+", "") + "/cau-hoi");
    citizen.click("form[action$='/cau-hoi'] button.btn");
    says(citizen, "Cần điền mục này");
    browsing.seen(citizen, "a question with mistakes");
    citizen.fill("#cauHoi", "Nhà tôi, Sùng A Chua, chưa có nước. Bao giờ có?");
    citizen.click("form[action$='/cau-hoi'] button.btn");
    says(citizen, "Đã nhận câu hỏi số 1");
    browsing.seen(citizen, "a question sent, waiting to be read");

    office.navigate(desk);
    browsing.seen(office, "a question to read first");
    office.fill("textarea[name=loiDang]", "Bao giờ bản 2 có nước?");
    office.click("button:has-text('Lưu câu 1')");
    says(office, "Đã đăng");
    clock.set("2026-11-10T10:00");
    office.navigate(desk);
    office.click("summary:has-text('Ghi việc đã hứa')");
    office.fill("#viec", "Đấu nước cho bản 2");
    office.selectOption("#nguoiLam", officerId("lu.nahy"));
    office.fill("#ngayXong", "2026-11-20");
    office.click("form[action$='/viec'] button.btn");
    says(office, "Sùng A Lử làm, xong trước 20/11/2026");
    office.click("summary:has-text('Ghi biên bản')");
    office.fill("#soNguoiDu", "42");
    office.fill("#bienBan", "Bà con hỏi 12 câu, trả lời 11 câu.");
    office.click("form[action$='/bien-ban'] button.btn");
    says(office, "42 người dự");
    browsing.seen(office, "a dialogue held, with a promise");
    citizen.navigate(open);
    says(citizen, "Đang làm");
    browsing.seen(citizen, "a dialogue with a promise under way");

    clock.set("2026-11-23T08:00");
    citizen.navigate(open);
    says(citizen, "Quá hẹn 3 ngày");
    says(citizen, "Chưa trả lời, đã 13 ngày");
    browsing.seen(citizen, "a promise overdue and a question unanswered, in public");
    citizen.navigate("/co-quan/03169/doi-thoai");
    says(citizen, "Việc đã hứa mà quá hẹn");
    browsing.seen(citizen, "public dialogues with an overdue promise");
    Page leader = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    leader.navigate("/lanh-dao");
    says(leader, "Quá hẹn bên ngoài hồ sơ");
    says(leader, "Đấu nước cho bản 2");
    browsing.seen(leader, "the leader's day with an overdue promise");
    office = browsing.signedIn(browsing.desk(), "lu.nahy");
    office.navigate("/ban-lam-viec/viec-da-hua");
    office.click("a:has-text('Đấu nước cho bản 2')");
    office.fill("#ketQua", "Nước đã về 12 nhà.");
    office.click("form[action$='/ket-qua'] button.btn");
    says(office, "Đã làm, muộn");
    citizen.navigate(open);
    says(citizen, "Nước đã về 12 nhà");
    browsing.seen(citizen, "a promise kept late, in public");
    waitsTooLongAndIsAnsweredOnce(citizen, open, desk);
  }

  /** Named as too late after the office's days; answered, its words stay as they were. */
  private void waitsTooLongAndIsAnsweredOnce(Page citizen, String open, String desk) {
    clock.set("2026-11-27T08:00");
    citizen.navigate(open);
    says(citizen, "1 câu hỏi đã nhận");
    says(citizen, "đã 17 ngày (quá 15 ngày)");
    browsing.seen(citizen, "a question that waits too long, with the sums");
    Page office = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    office.navigate(desk);
    office.click("summary:has-text('Trả lời công khai')");
    office.fill("textarea[name=traLoi]", "Bản 2 có nước từ ngày 22/11.");
    office.click("button:has-text('Đăng trả lời câu 1')");
    says(office, "giữ nguyên như lúc trả lời");
    assertThat(office.locator("textarea[name=loiDang]")).hasCount(0);
    browsing.seen(office, "a question answered, its words frozen");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/ban-lam-viec/doi-thoai");
    leader.click("summary:has-text('Đặt số ngày')");
    leader.fill("#soNgayCho", "10");
    leader.fill("#canCuCho", "Cơ quan tự đặt, họp giao ban tuần này");
    leader.click("form[action$='/cho-tra-loi'] button.btn");
    says(leader, "Quá 10 ngày");
    browsing.seen(leader, "the days a question may wait, set by the leader");
  }

  private static void says(Page page, String words) {
    assertThat(page.locator("main")).containsText(words);
  }

  private String officerId(String user) {
    return actor(user).officer().toString();
  }
}
