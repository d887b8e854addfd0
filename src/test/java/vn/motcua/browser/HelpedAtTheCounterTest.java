package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A daughter files for her mother and a young man of the Youth Union helps; the slip says so. */
class HelpedAtTheCounterTest extends Journey {
  @Test
  void a_daughter_files_for_her_mother_with_a_guide_who_may_not_help_unasked() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan/" + BIRTH);
    desk.waitForSelector("button[data-check-all]:not(.hidden)");
    desk.click("button[data-check-all]");
    assertThat(desk.locator("#uyQuyen")).isHidden();
    desk.fill("#hoTen", "Hạng Thị Dua");
    desk.click("details.helpers summary");
    browsing.seen(desk, "representative and guide unfolded");
    desk.fill("#uyQuyen", "Giấy ủy quyền");
    desk.fill("#uyQuyenSo", "12/2026");
    desk.fill("#uyQuyenNgay", "1/11/2026");
    desk.selectOption("#huongDan", "doan-thanh-nien");
    desk.fill("#huongDanTen", "Hạ A Dơ");
    browsing.expects(422, "/ban-lam-viec/tiep-nhan");
    desk.click("button[data-submit-key]");
    assertThat(desk.locator("#nguoiNop-loi")).containsText("họ tên người nộp thay");
    assertThat(desk.locator("#huongDanDongY")).containsText("khi bà con đồng ý");
    assertThat(desk.locator("#huongDanTen")).hasValue("Hạ A Dơ");
    assertThat(desk.locator("#huongDan")).hasValue("doan-thanh-nien");
    browsing.seen(desk, "a guide without consent, a representative without a name");
    desk.fill("#nguoiNop", "Lò Thị Mai");
    desk.check("input[name=huongDanDongY]");
    desk.click("button[data-submit-key]");
    assertThat(desk.locator("main")).containsText("Nộp thay: Lò Thị Mai, theo Giấy ủy quyền");
    assertThat(desk.locator("main")).containsText("Hạ A Dơ (Đoàn Thanh niên)");
    browsing.seen(desk, "the timeline shows who helped");

    UUID dossier = UUID.fromString(desk.url().replaceAll(".*/ho-so/([^?]+).*", "$1"));
    Page telephone = browsing.telephone();
    telephone.navigate("/hs/03169/" + secret(dossier));
    assertThat(telephone.locator("main")).containsText("Lúc nộp có người giúp: Đoàn Thanh niên");
    assertThat(telephone.locator("main")).not().containsText("Hạ A Dơ");
    browsing.seen(telephone, "the citizen sees from where help came");
  }

  @Test
  void who_comes_alone_needs_not_a_key_more() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan/" + BIRTH);
    desk.waitForSelector("button[data-check-all]:not(.hidden)");
    desk.keyboard().press("d");
    desk.fill("#hoTen", "Sùng A Chu");
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**/ho-so/*?moi");
    assertThat(desk.locator("main")).not().containsText("Nộp thay");
  }
}
