package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/**
 * From the public schedule to the answer: a turn, what was said, the receipt, who follows it up.
 */
class ReceptionJourneyTest extends Journey {
  private static final String DAYS = "/ban-lam-viec/tiep-cong-dan";
  private static final String OPEN = "/co-quan/03169/tiep-cong-dan";

  @Test
  void a_citizen_is_received_and_the_task_has_a_name_and_a_date() {
    Page office = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    office.navigate(DAYS);
    browsing.seen(office, "reception days, weeks without one");
    browsing.expects(422, DAYS + "/ngay");
    office.click("form[action$='/ngay'] button.btn");
    says(office, "cần xem lại");
    browsing.seen(office, "a reception planned with mistakes");
    office.fill("#ngay", "2026-11-05");
    office.selectOption("#nguoiTiep", officerId("hoan.nahy"));
    office.click("form[action$='/ngay'] button.btn");
    office.waitForURL("**/ngay/*");
    assertThat(office.innerText("main")).contains("Lò Văn Hoan", "Chưa có ai đăng ký");
    browsing.seen(office, "a reception planned");
    String day = office.url();

    Page citizen = browsing.telephone();
    citizen.navigate("/co-quan/03169");
    citizen.click("a:has-text('Lịch tiếp công dân')");
    assertThat(citizen.innerText("main")).contains("Lò Văn Hoan", "Chủ tịch UBND xã");
    browsing.seen(citizen, "public schedule");
    citizen.click("a:has-text('Đăng ký gặp ngày 5/11')");
    browsing.seen(citizen, "a turn to ask for");
    browsing.expects(422, citizen.url().replaceAll(".*(/co-quan.*)/dang-ky", "$1/luot"));
    citizen.click("main form button.btn");
    says(citizen, "Cần điền mục này");
    browsing.seen(citizen, "a turn with mistakes");
    citizen.selectOption("#loaiViec", "REFLECTION");
    citizen.fill("#hoTen", "Sùng A Chua");
    citizen.fill("#noiDung", "Đường vào bản bị sạt <script>alert(1)</script>");
    citizen.click("main form button.btn");
    citizen.waitForURL("**/phieu/*");
    assertThat(citizen.innerText("main")).contains("Mời đến khoảng 7 giờ 30");
    assertThat(citizen.content()).doesNotContain("Sùng A Chua");
    browsing.seen(citizen, "a turn given");

    office.navigate(day);
    office.locator("summary:has-text('Đổi lịch')").click();
    browsing.seen(office, "a reception with one turn");
    office.fill("form[action$='/thay-doi'] #tu", "08:00");
    office.fill("form[action$='/thay-doi'] #lyDo", "Sáng sớm Chủ tịch họp giao ban");
    office.click("form[action$='/thay-doi'] button.btn");
    says(office, "Lịch đã đổi 1 lần");
    citizen.reload();
    assertThat(citizen.innerText("main")).contains("8 giờ", "Chủ tịch họp giao ban");
    browsing.seen(citizen, "a turn whose time changed");
    citizen.navigate(OPEN);
    citizen.locator("summary").first().click();
    browsing.seen(citizen, "public schedule with a change and its reason");

    clock.set("2026-11-05T09:00");
    office.navigate(day);
    office.click("a:has-text('Sùng A Chua')");
    browsing.seen(office, "a visit to write down");
    String visit = office.url();
    browsing.expects(422, visit.replaceAll("https?://[^/]+", "") + "/bien-ban");
    office.fill("#diaChi", "bản Nà Hỳ 2");
    office.click("form[action$='/bien-ban'] button.btn");
    says(office, "Cần điền mục này");
    browsing.seen(office, "minutes with mistakes");
    office.fill("#loiTrinhBay", "Đoạn qua suối sạt từ tháng 9, học sinh không qua được.");
    office.fill("#traLoi", "Xã cho máy gạt trong tuần.");
    office.click("form[action$='/bien-ban'] button.btn");
    says(office, "In để ký");
    office.locator("summary:has-text('Nhận tài liệu')").click();
    office.fill("#taiLieu", "Đơn viết tay, 1 trang");
    office.click("form[action$='/bien-nhan'] button.btn");
    says(office, "In biên nhận 1");
    office.locator("summary:has-text('Giao việc')").click();
    office.fill("#viec", "Gạt đất đoạn qua suối");
    office.selectOption("#nguoiLam", officerId("lu.nahy"));
    office.fill("#ngayXong", "2026-11-10");
    office.click("form[action$='/viec'] button.btn");
    says(office, "Sùng A Lử làm, xong trước 10/11/2026");
    browsing.seen(office, "a visit written down, with receipt and task");
    String path = visit.replaceAll("https?://[^/]+", "");
    printed(office, path + "/bien-ban.pdf");
    printed(office, path + "/bien-nhan/1.pdf");
    office.navigate(DAYS + "/so?tu=2026-11-01&den=2026-11-30");
    assertThat(office.innerText("main")).contains("Sùng A Chua", "Sùng A Lử theo dõi");
    browsing.seen(office, "the register of reception");
    printed(office, DAYS + "/so.pdf?tu=2026-11-01&den=2026-11-30");

    citizen.navigate(
        OPEN
            + "/phieu/"
            + one(
                "select secret from reception_visit where unit_id = '03169' order by registered_at limit 1"));
    assertThat(citizen.innerText("main")).contains("Sùng A Lử theo dõi", "10/11/2026");
    browsing.seen(citizen, "a turn received, with who follows it up");

    clock.set("2026-11-12T09:00");
    Page keeper = browsing.signedIn(browsing.desk(), "lu.nahy");
    keeper.navigate("/ban-lam-viec/nhac-viec");
    assertThat(keeper.innerText("main")).contains("Quá hẹn việc sau tiếp công dân");
    browsing.seen(keeper, "reminded of an overdue task");
    keeper.navigate("/ban-lam-viec/viec-da-hua");
    browsing.seen(keeper, "what we promised, overdue");
    keeper.click("a:has-text('Gạt đất đoạn qua suối')");
    keeper.fill("#ketQua", "Máy đã gạt xong, xe qua được.");
    browsing.seen(keeper, "a promise to report");
    keeper.click("form[action$='/ket-qua'] button.btn");
    says(keeper, "Đã làm, muộn");
    browsing.seen(keeper, "a promise kept late");
  }

  private static void says(Page page, String words) {
    PlaywrightAssertions.assertThat(page.locator("main")).containsText(words);
  }

  private String officerId(String user) {
    return actor(user).officer().toString();
  }
}
