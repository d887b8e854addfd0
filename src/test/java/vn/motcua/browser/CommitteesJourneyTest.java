package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.SmallPdf;
import vn.motcua.shared.Role;

/** A province enters its past and follows who has a committee; a commune founds its own. */
class CommitteesJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/ban-chi-dao";

  @Test
  void a_commune_founds_its_committee_and_launches_and_everybody_reads_since_when() {
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE + "/03169");
    browsing.seen(chairman, "a place with a committee, of the demonstration");
    chairman.locator("details:has(form[action$='/03169/ban']) > summary").click();
    Locator found = chairman.locator("form[action$='/03169/ban']");
    browsing.expects(422, "/03169/ban");
    found.locator("button.btn").click();
    assertThat(chairman.locator(".problems")).isVisible();
    browsing.seen(chairman, "a committee without a name");
    found = chairman.locator("form[action$='/03169/ban']");
    found.locator("#ten").fill("Ban Chỉ đạo xây dựng chính quyền thân thiện xã Nà Hỳ");
    found.locator("input[value='cong-an-than-thien']").check();
    found.locator("#soQuyetDinh").fill("15/QĐ-UBND");
    found.locator("#ngayQuyetDinh").fill("2026-10-01");
    found
        .locator("#tep")
        .setInputFiles(new FilePayload("qd.pdf", "application/pdf", SmallPdf.of("thử")));
    found.locator("button.btn").click();
    Locator committee = chairman.locator("section.card:has(form.join)").filter(said("15/QĐ-UBND"));
    assertThat(committee).containsText("SHA-256");
    browsing.seen(chairman, "a committee with two models, nobody in it");
    committee.locator("[name=hoTen]").fill("Lò Văn Hoan");
    committee.locator("[name=chucVu]").fill("Chủ tịch UBND xã");
    committee.locator("[name=vaiTro]").selectOption("HEAD");
    committee.locator("[name=tuNgay]").fill("2026-10-01");
    committee.locator("form.join button").click();
    assertThat(committee.locator(".sitting")).containsText("Lò Văn Hoan");
    chairman.locator("details:has(form.launch-chinh-quyen-than-thien) > summary").click();
    Locator launch = chairman.locator("form.launch-chinh-quyen-than-thien");
    launch.locator("[name=ngayPhatDong]").fill("2026-10-15");
    launch.locator("button").click();
    assertThat(chairman.locator("main")).containsText("Đã phát động 15/10/2026");
    browsing.seen(chairman, "a committee with its head, launched");
    Browsing.fits(chairman);

    Page visitor = browsing.telephone();
    visitor.navigate("/cong-khai/11/phong-trao");
    assertThat(visitor.locator("main")).containsText("đã phát động ngày 15/10/2026");
    browsing.seen(visitor, "who launched, for everybody");
    visitor.navigate("/cong-khai/03169");
    visitor.click("main a[href$='/03169/phong-trao']");
    assertThat(visitor.locator("main")).containsText("đã phát động ngày 15/10/2026");
    browsing.seen(visitor, "when one commune launched, for everybody");
    Browsing.fits(visitor);
  }

  @Test
  void a_province_enters_its_districts_and_reads_who_has_a_committee() {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.bancd", Role.STEERING));
    Browsing.menu(steering, BASE);
    browsing.seen(steering, "the movement of a province");
    steering.click("main a[href$='/don-vi-cu']");
    browsing.seen(steering, "units of the past, none yet");
    browsing.expects(422, "/don-vi-cu");
    sent(steering, "Huyện Mường Thử;châu;;;30/6/2025");
    assertThat(steering.locator(".problems")).containsText("Dòng 2");
    browsing.seen(steering, "units of the past, a wrong line");
    sent(steering, "Huyện Mường Thử;huyện;;;30/6/2025\nXã Thử;xã;Huyện Mường Thử;;30/6/2025");
    assertThat(steering.locator("summary:has-text('Cấp huyện')")).isVisible();
    steering.click("summary:has-text('Cấp huyện')");
    browsing.seen(steering, "units of the past");
    steering.navigate(BASE + "?ngay=2024-05-01");
    assertThat(steering.locator("main")).containsText("Huyện Mường Thử");
    browsing.seen(steering, "the movement of a province before 2025");
    steering.navigate(BASE + "?chi=xem-lai");
    browsing.seen(steering, "places to be looked at again");
    steering.navigate(BASE + "?mo-hinh=cong-an-than-thien");
    browsing.seen(steering, "a second model");
    steering.click("main a[href$='/mo-hinh']");
    steering.fill("#ten", "Đơn vị dân vận khéo");
    browsing.expects(422, "/mo-hinh");
    steering.click("main form button.btn");
    assertThat(steering.locator(".problems")).isVisible();
    browsing.seen(steering, "a model without a source");
    steering.fill("#nguon", "KH số 5");
    steering.click("main form button.btn");
    assertThat(steering.locator("main ul")).containsText("Đơn vị dân vận khéo");
    browsing.seen(steering, "a model added by the province");
  }

  @Test
  void a_conclusion_notice_is_followed_until_its_things_are_done() {
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    chairman.click("main a[href$='/ket-luan']");
    browsing.seen(chairman, "conclusion notices, none yet");
    chairman.fill("#so", "12/TB-BCĐ");
    chairman.fill("#ngay", "2026-10-05");
    chairman.fill("#ten", "Kết luận họp Ban Chỉ đạo tháng 10");
    chairman.fill("#viec", "Treo băng rôn ở cổng");
    browsing.expects(422, "/ket-luan");
    chairman.click("form.enter button");
    assertThat(chairman.locator(".problems")).containsText("Treo băng rôn");
    browsing.seen(chairman, "a conclusion notice with a line that lacks parts");
    chairman.fill(
        "#viec",
        "Treo băng rôn ở cổng; Lò Văn Tuấn, Văn phòng; 20/10/2026\nMua ghế; Bà B; 1/12/2026");
    chairman.click("form.enter button");
    assertThat(chairman.locator("main")).containsText("0 trên 2 việc đã xong");
    browsing.seen(chairman, "a conclusion notice, one thing late");
    Locator item = chairman.locator("main li").filter(said("Treo băng rôn"));
    item.locator("summary").click();
    item.locator("textarea").fill("Đã treo ngày 2/11/2026");
    item.locator("button[value='1']").click();
    assertThat(chairman.locator("main")).containsText("1 trên 2 việc đã xong");
    browsing.seen(chairman, "a conclusion notice, one thing done");
    Browsing.fits(chairman);
  }

  private static void sent(Page page, String lines) {
    page.setInputFiles(
        "#tep",
        new FilePayload(
            "cu.csv",
            "text/csv",
            ("Tên;Cấp;Thuộc;Từ;Đến\n" + lines).getBytes(StandardCharsets.UTF_8)));
    page.click("main form button.btn");
  }

  private static Locator.FilterOptions said(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
