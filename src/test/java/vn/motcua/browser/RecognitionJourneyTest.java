package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.recognition.Sets;
import vn.motcua.shared.Role;

/** A commune goes from its own score to the public certificate and loses it at a re-check. */
class RecognitionJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/cong-nhan";
  private static final byte[] SET =
      Sets.TRIAL.replace("\"passThreshold\": 30,", "").getBytes(StandardCharsets.UTF_8);

  @Test
  void from_the_communes_own_score_to_the_certificate_and_its_withdrawal() {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.dienbien", Role.STEERING));
    Browsing.menu(steering, BASE);
    browsing.seen(steering, "recognition, nothing yet");
    entersASet(steering);
    opensAYear(steering);
    String year = steering.url();

    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    browsing.seen(chairman, "recognition, for a commune");
    chairman.navigate(year.replaceFirst("\\?.*", "") + "/03169");
    assertThat(chairman.locator("h1")).containsText("Đường tới công nhận của xã Nà Hỳ");
    browsing.seen(chairman, "the road, nothing scored");
    Browsing.fits(chairman);
    scores(chairman);
    String road = chairman.url().replaceFirst("#.*", "");
    sendsFiles(chairman);
    chairman.click("#viec-submit button.btn");
    assertThat(chairman.locator("main")).containsText("Đã gửi, chờ thẩm định");
    browsing.seen(chairman, "the road, sent in");

    decides(steering, road);
    Page everybody = browsing.telephone();
    String certificate = steering.locator("a[href^='/cong-khai/cong-nhan/']").getAttribute("href");
    everybody.navigate(certificate);
    assertThat(everybody.locator(".certificate")).containsText("Đang có hiệu lực");
    assertThat(everybody.locator(".certificate svg.qr")).isVisible();
    browsing.seen(everybody, "a certificate that is valid");
    Browsing.fits(everybody);
    everybody.navigate("/cong-khai/11/cong-nhan");
    assertThat(everybody.locator("main")).containsText("Xã Nà Hỳ");
    browsing.seen(everybody, "recognised communes of a province");

    steering.fill("#recheck-loi", "Đến xem ngày 2/11, còn thiếu bảng niêm yết");
    steering.click("#viec-recheck button.btn");
    assertThat(steering.locator("main")).containsText("còn thiếu bảng niêm yết");
    steering.fill("#withdraw-loi", "Kiểm tra lại không đạt");
    steering.fill("#withdraw-so", "99/QĐ-BCĐ");
    steering.fill("#withdraw-ngay", "2026-11-02");
    steering.setInputFiles("#withdraw-tep", paper("thu hồi"));
    steering.click("#viec-withdraw button.btn");
    assertThat(steering.locator("main .chip").first()).containsText("Đã thu hồi");
    browsing.seen(steering, "the road, withdrawn");
    everybody.navigate(certificate);
    assertThat(everybody.locator(".certificate"))
        .containsText("thu hồi theo Quyết định số 99/QĐ-BCĐ");
    assertThat(everybody.locator("main")).not().containsText("Kiểm tra lại không đạt");
    browsing.seen(everybody, "a certificate that was withdrawn");
    closes(steering, year);
  }

  private void entersASet(Page steering) {
    steering.navigate(BASE + "/bo-tieu-chi/moi");
    browsing.seen(steering, "a set to be entered");
    browsing.expects(422, BASE + "/bo-tieu-chi");
    sent(
        steering,
        new String(SET, StandardCharsets.UTF_8)
            .replace("\"max\": 12, \"way\"", "\"max\": 13, \"way\"")
            .replace("dashboard-kept", "khong-co"));
    assertThat(steering.locator(".problems")).containsText("Cộng lại được 21");
    assertThat(steering.locator(".problems")).containsText("khong-co");
    browsing.seen(steering, "a set with faults");
    sent(steering, new String(SET, StandardCharsets.UTF_8));
    steering.waitForURL("**/bo-tieu-chi/11/*-*");
    assertThat(steering.locator("main")).containsText("từ 98 %: 20 điểm");
    browsing.seen(steering, "a set of criteria");
    steering.navigate(BASE + "/bo-tieu-chi/24/0b6c1f60-2023-4000-8000-000000000001");
    assertThat(steering.locator("main")).containsText("Chưa tìm thấy tiêu chí thành phần");
    browsing.seen(steering, "the shipped set");
  }

  private static void sent(Page page, String json) {
    page.setInputFiles(
        "#tep",
        new FilePayload("bo.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    page.click("main form button.btn");
  }

  private void opensAYear(Page steering) {
    steering.navigate(BASE);
    Locator target = steering.locator("#chi-tieu");
    target.locator("#nam").fill("2026");
    target.locator("#phanTram").fill("30");
    target.locator("#nguon").fill("Kế hoạch 01/KH-BCĐ");
    target.locator("button.btn").click();
    assertThat(steering.locator("main table")).containsText("30 %");
    steering.navigate(BASE + "/nam/moi");
    browsing.seen(steering, "a year to be opened");
    steering.fill("#ten", "Đợt xét năm 2025, đi thử");
    steering.fill("#nam", "2025"); // the demonstration has 2026
    steering
        .locator("#bo")
        .selectOption(
            steering
                .locator("#bo option:has-text('Bộ tiêu chí thử')")
                .first()
                .getAttribute("value"));
    steering.click("main form button.btn");
    steering.waitForURL("**/cong-nhan/11/*-*");
    browsing.seen(steering, "a year, nobody has begun");
  }

  private void scores(Page chairman) {
    browsing.expects(422, BASE);
    fill(chairman, "20", "10", "13", "8");
    chairman.click("#tu-cham button.btn");
    assertThat(chairman.locator(".problems")).containsText("13 điểm là quá mức tối đa 12");
    browsing.seen(chairman, "points over the maximum");
    fill(chairman, "20", "10", "12", "8");
    chairman.click("#tu-cham button.btn");
    assertThat(chairman.locator(".sums")).containsText("Xã tự chấm: 50 điểm");
    assertThat(chairman.locator(".problems")).hasCount(0);
    browsing.seen(chairman, "the road, scored by the commune");
  }

  private static void fill(Page page, String... points) {
    String[] codes = {"1.1", "1.2", "2.1", "2.2"};
    for (int at = 0; at < codes.length; at++) {
      page.locator("[id='diem-" + codes[at] + "']").fill(points[at]);
    }
  }

  private void sendsFiles(Page chairman) {
    browsing.expects(422, BASE);
    chairman.setInputFiles(
        "#tep", new FilePayload("a.exe", "application/pdf", new byte[] {77, 90, 1, 2}));
    chairman.click("#minh-chung form button.btn");
    assertThat(chairman.locator("#minh-chung .error")).containsText("phải là PDF");
    chairman.setInputFiles(
        "#tep", new FilePayload("to-trinh.pdf", "application/pdf", Sets.pdf("tờ trình")));
    chairman.click("#minh-chung form button.btn");
    assertThat(chairman.locator("#minh-chung")).containsText("to-trinh.pdf");
    browsing.expects(422, BASE);
    chairman.click("#viec-submit button.btn");
    assertThat(chairman.locator(".problems")).containsText("Còn thiếu giấy tờ đề nghị");
    browsing.seen(chairman, "a nomination with a paper missing");
    chairman.selectOption("#cho", "giay-2");
    chairman.setInputFiles(
        "#tep", new FilePayload("bao-cao.pdf", "application/pdf", Sets.pdf("báo cáo")));
    chairman.click("#minh-chung form button.btn");
    assertThat(chairman.locator("#minh-chung")).containsText("bao-cao.pdf");
    chairman.selectOption("#cho", "2.1");
    chairman.setInputFiles(
        "#tep", new FilePayload("phong-tiep.pdf", "application/pdf", Sets.pdf("phòng")));
    chairman.click("#minh-chung form button.btn");
    assertThat(chairman.locator("#minh-chung")).containsText("phong-tiep.pdf");
    browsing.seen(chairman, "the road, with files");
  }

  private void decides(Page steering, String road) {
    steering.navigate(road);
    browsing.seen(steering, "a road to be appraised");
    steering.locator("[id='diem-2.1']").fill("11");
    steering.locator("[id='loi-2.1']").fill("Phòng tiếp thiếu ghế");
    steering.locator("[id='diem-2.2']").fill("7,5");
    steering.click("#tham-dinh button.btn");
    assertThat(steering.locator("main")).containsText("Phòng tiếp thiếu ghế");
    steering.click("#viec-appraise button.btn");
    steering.locator("#ten-1").waitFor();
    browsing.seen(steering, "a road before the council");
    steering.fill("#ten-1", "Ông Trưởng ban");
    steering.fill("#diem-1", "mười tám");
    browsing.expects(422, BASE);
    steering.click("#viec-hear button.btn");
    assertThat(steering.locator(".problems")).containsText("mười tám");
    steering.fill("#diem-1", "18,5");
    steering.fill("#ten-2", "Bà Phó ban");
    browsing.expects(422, BASE);
    steering.click("#viec-hear button.btn");
    assertThat(steering.locator(".problems")).containsText("ít nhất 3 người");
    steering.fill("#ten-3", "Ông Ủy viên");
    steering.click("#viec-hear button.btn");
    assertThat(steering.locator("main")).containsText("3 đồng ý");
    browsing.seen(steering, "a road before the decision");
    browsing.expects(422, BASE);
    steering.click("#viec-recognise button.btn");
    assertThat(steering.locator(".problems")).containsText("số quyết định");
    steering.fill("#recognise-so", "15/QĐ-BCĐ");
    steering.fill("#recognise-ngay", "2026-11-02");
    steering.setInputFiles("#recognise-tep", paper("công nhận"));
    steering.fill("#recognise-loi", "Đạt đủ các tiêu chí");
    steering.click("#viec-recognise button.btn");
    assertThat(steering.locator("main .chip").first()).containsText("Được công nhận");
    browsing.seen(steering, "the road, recognised");
  }

  private void closes(Page steering, String year) {
    steering.navigate(year);
    assertThat(steering.locator("main table")).containsText("Đã thu hồi");
    browsing.seen(steering, "a year with communes");
    steering.click("form[action$='/dong'] button");
    assertThat(steering.locator("main")).containsText("Đã đóng");
    browsing.seen(steering, "a year that is closed");
    Page head =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Lường Văn Mạnh", "manh.dienbien", Role.LEADER));
    head.navigate(year);
    head.fill("#lyDo", "Sai điểm một xã");
    head.click("form[action$='/mo-lai'] button.btn");
    assertThat(head.locator("main")).containsText("Sai điểm một xã");
    browsing.seen(head, "a year opened again");
  }

  private static FilePayload paper(String words) {
    return new FilePayload("quyet-dinh.pdf", "application/pdf", Sets.pdf(words));
  }
}
