package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The health station's file, a dossier that looks alike, a family to invite. */
class BirthsJourneyTest extends Journey {
  private static final String BASE = "/ban-lam-viec/khai-sinh";

  @Test
  void a_family_is_invited_and_a_registered_child_is_found() {
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate(BASE);
    browsing.seen(leader, "births, nothing decided");
    leader.fill("#canCu", "Quy chế phối hợp số 12 giữa UBND xã và trạm y tế");
    leader.click("form[action$='/can-cu'] button.btn");
    says(leader, "Quy chế phối hợp số 12");
    leader.selectOption("#nguoiGiu", actor("vu.nahy").officer().toString());
    leader.click("form[action$='/nguoi-giu'] button.btn");
    says(leader, "Hạng A Vừ");
    received("inh.nahy", "Vừ Thị Mỷ");

    Page keeper = browsing.signedIn(browsing.desk(), "vu.nahy");
    keeper.navigate(BASE);
    browsing.seen(keeper, "births, the list is empty");
    browsing.expects(422, BASE + "/tep");
    send(keeper, "Ngày sinh,Mẹ,Bản\n99/99/2026,Vừ Thị Mỷ,Nà Hỳ 2\n");
    says(keeper, "Chưa nhập dòng nào");
    browsing.seen(keeper, "a file with a wrong row");
    send(keeper, "Ngày sinh,Mẹ,Bản\n20/10/2026,Vừ Thị Mỷ,Nà Hỳ 2\n01/09/2026,Lò Thị Yên,Nà Hỳ 1\n");
    says(keeper, "Đã nhập 2 trẻ mới");
    browsing.seen(keeper, "a file taken in");
    keeper.click("a:has-text('Vừ Thị Mỷ')");
    says(keeper, "Rất giống");
    browsing.seen(keeper, "a dossier that looks alike");
    keeper.click("button:has-text('Đúng,')");
    says(keeper, "Đã khai sinh, hồ sơ");
    browsing.seen(keeper, "a child found registered");
    keeper.navigate(BASE);
    keeper.click("a:has-text('Lò Thị Yên')");
    keeper.selectOption("#nguoiMoi", actor("dua.nahy").officer().toString());
    keeper.selectOption("#ketQua", "WILL_COME");
    keeper.click("form[action$='/moi'] button.btn");
    says(keeper, "Mùa Thị Dua: Gia đình sẽ đến");
    browsing.seen(keeper, "a family invited");
    keeper.click("summary:has-text('Xóa khỏi danh sách')");
    browsing.seen(keeper, "a child to take off the list");
    keeper.selectOption("#lyDo", "MOVED_AWAY");
    keeper.click("form[action$='/xoa'] button.btn");
    send(
        keeper, "Ngày sinh,Mẹ,Bản\n01/09/2026,Lò Thị Yên,Nà Hỳ 1\n02/09/2026,Lò Thị Ươi,Nà Hỳ 1\n");
    says(keeper, "1 trẻ đã xóa trước đây, không đưa vào lại");
    browsing.seen(keeper, "who was taken off does not come back with the next file");
    comesBack(keeper);
    leader.navigate(BASE);
    assertThat(leader.locator("main")).not().containsText("Lò Thị Yên");
    assertThat(leader.locator("main")).not().containsText("Chuyển đi mấy hôm");
    leader.click("summary:has-text('Trẻ được đưa trở lại danh sách')");
    says(leader, "người đưa: Hạng A Vừ");
    says(leader, "Dưới 5 trẻ");
    browsing.seen(leader, "births by village, for the leader");
  }

  /** Taken off by mistake: typed again, the form asks why, and the story keeps both days. */
  private void comesBack(Page keeper) {
    browsing.expects(422, BASE);
    keeper.fill("#ngaySinh", "2026-09-01");
    keeper.fill("#hoTenMe", "Lò Thị Yên");
    keeper.fill("#ban", "Nà Hỳ 1");
    keeper.click("form[action$='/khai-sinh'] button.btn");
    says(keeper, "được xóa khỏi danh sách ngày 2/11/2026: gia đình chuyển đi nơi khác");
    assertThat(keeper.locator("#hoTenMe")).hasValue("Lò Thị Yên");
    browsing.seen(keeper, "a child that was taken off may come back with a reason");
    keeper.fill("#troLai", "Chuyển đi mấy hôm rồi về");
    keeper.click("form[action$='/khai-sinh'] button.btn");
    says(keeper, "Trẻ được đưa trở lại danh sách");
    keeper.click("a:has-text('Lò Thị Yên')");
    keeper.click("summary:has-text('Trẻ được đưa trở lại danh sách')");
    says(keeper, "Chuyển đi mấy hôm rồi về");
    browsing.seen(keeper, "a child that came back, with its story");
  }

  private static void send(Page page, String csv) {
    page.setInputFiles(
        "#tep", new FilePayload("tram.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.click("form[action$='/tep'] button.btn");
  }

  private static void says(Page page, String words) {
    assertThat(page.locator("main")).containsText(words);
  }
}
