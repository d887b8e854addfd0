package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.SmallPdf;
import vn.motcua.programme.PlanWorld;
import vn.motcua.shared.Role;

/** A province creates a plan and follows it; a commune tells what became of its part. */
class PlansJourneyTest extends Journey {
  private static final String TITLE = "Kế hoạch chính quyền thân thiện, đi thử";

  @Test
  void a_province_makes_the_plan_and_a_commune_tells_what_became_of_its_part() {
    Page steering = browsing.signedIn(browsing.desk(), steering());
    Browsing.menu(steering, "/chuong-trinh/ke-hoach");
    browsing.seen(steering, "plans of the province");
    steering.click("main a[href$='/moi']");
    browsing.seen(steering, "a plan to be opened");
    browsing.expects(422, "/chuong-trinh/ke-hoach");
    sent(
        steering,
        new FilePayload(
            "sai.csv",
            "text/csv",
            """
            Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn
            Thể chế;Công khai;Niêm yết;Bà A, Sở Tư pháp;xã Không Có;32/13/2026
            """
                .getBytes(StandardCharsets.UTF_8)));
    assertThat(steering.locator(".problems")).containsText("Dòng 2");
    browsing.seen(steering, "a table with wrong lines");
    sent(
        steering,
        new FilePayload(
            "ke-hoach.csv",
            "text/csv",
            """
            Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn;Sau hoạt động
            Thể chế;Công khai thủ tục;Niêm yết 10 thủ tục nhiều người làm nhất;Bà A, Sở Tư pháp;các xã;1/12/2026;
            ;;In sơ đồ khổ A3;;;10/11/2026;
            Công vụ;Tập huấn;Tập huấn tiếp dân;Ông B, Sở Nội vụ;;1/10/2026;
            ;;Thi đua tiếp dân;;;20/12/2026;2.1
            """
                .getBytes(StandardCharsets.UTF_8)));
    steering.waitForURL("**/ke-hoach/11/*-*");
    assertThat(steering.locator("main")).containsText("2 lĩnh vực, 2 nhiệm vụ, 4 hoạt động");
    browsing.seen(steering, "a plan, one activity late");
    String plan = steering.url();

    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(plan);
    browsing.seen(chairman, "a plan of the province, for a commune");
    chairman.click("main a:has-text('Niêm yết 10 thủ tục')");
    browsing.seen(chairman, "a part to tell of");
    tells(chairman, "DONE", "");
    assertThat(chairman.locator(".problems")).containsText("Xong thì ghi văn bản");
    browsing.seen(chairman, "done without a paper");
    evidence(chairman);
    tells(chairman, "DONE", "Ảnh bảng niêm yết ngày 2/11/2026");
    assertThat(chairman.locator("ol.told")).containsText("Ảnh bảng niêm yết");
    browsing.seen(chairman, "a part told as done");
    Browsing.fits(chairman);

    steering.navigate(plan + "?xem=thoi-gian");
    assertThat(steering.locator("main")).containsText("1 nơi xong trên");
    browsing.seen(steering, "a plan along the year");
    steering.click("main nav a[href*='chi=tre']");
    assertThat(steering.locator(".activities")).containsText("Tập huấn tiếp dân");
    browsing.seen(steering, "what is late in a plan");
    steering.click("main nav a[href$='xem=nguoi']");
    assertThat(steering.locator("#nguoi + p + ul")).containsText("Ông B, Sở Nội vụ");
    browsing.seen(steering, "what is late under each head");
    steering.navigate(plan + "/2.2");
    assertThat(steering.locator(".facts")).containsText("2.1 Tập huấn tiếp dân");
    browsing.seen(steering, "an activity that waits for another");
    everybodySees(plan);
    closes(steering, plan);
    steering.navigate("/chuong-trinh/ke-hoach");
    browsing.seen(steering, "plans and how far they are");
  }

  @Test
  void article_003_is_seen_as_it_was_told() {
    Page steering = browsing.signedIn(browsing.desk(), steering());
    steering.navigate("/chuong-trinh/ke-hoach/moi");
    sent(
        steering,
        new FilePayload(
            "hong-ngu.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            PlanWorld.workbook(PlanWorld.hongNgu())));
    steering.waitForURL("**/ke-hoach/11/*-*");
    assertThat(steering.locator("main")).containsText("7 lĩnh vực, 26 nhiệm vụ, 39 hoạt động");
    browsing.seen(steering, "26 tasks and 39 activities in 7 fields");
  }

  private void evidence(Page chairman) {
    browsing.expects(422, "/tep");
    sentEvidence(chairman, "a.pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8));
    assertThat(chairman.locator("#minh-chung .error")).isVisible();
    browsing.seen(chairman, "evidence that is no paper");
    sentEvidence(chairman, "niem-yet.pdf", SmallPdf.of("niêm yết"));
    assertThat(chairman.locator("#minh-chung")).containsText("niem-yet.pdf");
    browsing.seen(chairman, "an activity with evidence");
  }

  private void sentEvidence(Page page, String name, byte[] content) {
    Locator form = page.locator("#minh-chung form");
    form.locator("#tep").setInputFiles(new FilePayload(name, "application/pdf", content));
    form.locator("button.btn").click();
  }

  private void everybodySees(String plan) {
    Page everybody = browsing.telephone();
    everybody.navigate("/cong-khai/03169/ke-hoach" + plan.substring(plan.lastIndexOf('/')));
    assertThat(everybody.locator("main")).containsText("Niêm yết 10 thủ tục");
    assertThat(everybody.locator("main")).not().containsText("Bà A");
    assertThat(everybody.locator("main")).not().containsText("Ảnh bảng niêm yết");
    browsing.seen(everybody, "a plan for everybody");
    Browsing.fits(everybody);
    everybody.navigate("/cong-khai/03169/ke-hoach");
    browsing.seen(everybody, "plans for everybody");
  }

  private void closes(Page steering, String plan) {
    steering.navigate(plan);
    steering.click("details.card summary");
    browsing.seen(steering, "a plan about to be closed");
    steering.click("#khoa button");
    assertThat(steering.locator(".notice.warn")).containsText("đã khóa");
    steering.click("details.card summary");
    browsing.expects(422, "/khoa");
    steering.click("#khoa button");
    assertThat(steering.locator(".problems")).containsText("ghi rõ vì sao");
    browsing.seen(steering, "opened again without a reason");
    steering.fill("#viSao", "Xã nộp thêm báo cáo");
    steering.click("#khoa button");
    assertThat(steering.locator("main")).containsText("Xã nộp thêm báo cáo");
    browsing.seen(steering, "a plan opened again");
  }

  private void sent(Page page, FilePayload file) {
    page.fill("#ten", TITLE);
    page.setInputFiles("#tep", file);
    page.click("main form button.btn");
  }

  private void tells(Page page, String standing, String words) {
    if (words.isEmpty()) {
      browsing.expects(422, "/chuong-trinh/ke-hoach/");
    }
    Locator form = page.locator("#bao");
    form.locator("input[value=" + standing + "]").check();
    form.locator("#loi").fill(words);
    form.locator("button.btn").click();
  }

  private String steering() {
    return hiredAtTheProvince("Bạc Thị Cúc", "cuc.dienbien", Role.STEERING);
  }
}
