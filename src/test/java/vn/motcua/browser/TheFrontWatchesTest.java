package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What the clerk writes down is read by the Front at its own desk, and answered from there. */
class TheFrontWatchesTest extends Journey {
  private static final String DESK = "/ban-lam-viec/dan-chu";
  private static final String WATCH = "/giam-sat/dan-chu";

  @Test
  void a_photo_of_what_hangs_is_evidence_that_the_front_looks_at() throws IOException {
    clock.set("2026-11-10T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    String one = published(clerk);
    clerk.click("#noi-cong-khai a[href$='/anh']");
    assertThat(clerk.locator("main")).containsText("Chưa có ảnh");
    browsing.seen(clerk, "evidence, no photo yet");
    browsing.expects(422, "/anh");
    sends(clerk, "không phải ảnh".getBytes(StandardCharsets.UTF_8));
    assertThat(clerk.locator("[role=alert]")).isVisible();
    browsing.seen(clerk, "evidence that is no photo");
    sends(clerk, jpeg());
    assertThat(clerk.locator(".photos img")).hasCount(1);
    browsing.seen(clerk, "evidence, a photo");

    Page front = browsing.signedIn(browsing.narrowTelephone(), "say.nahy");
    front.navigate(WATCH + "/cong-khai/" + one);
    assertThat(front.locator("main")).containsText("Bảng tin trụ sở UBND xã");
    assertThat(front.locator("main form")).hasCount(0);
    browsing.seen(front, "one publication, for the Front");
    front.click("#noi-cong-khai a[href$='/anh']");
    front.waitForURL("**" + WATCH + "/cong-khai/*/anh");
    assertThat(front.locator(".photos img")).hasCount(1);
    assertThat(front.locator("main form")).hasCount(0);
    browsing.seen(front, "evidence, for the Front");
    Browsing.fits(front);
  }

  @Test
  void the_sums_of_a_vote_are_read_by_the_front_and_no_household_s_choice() {
    clock.set("2026-11-10T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK + "/bieu-quyet/moi");
    clerk.fill("#ten", "Mức đóng góp làm nhà văn hóa");
    clerk.fill("#thon", "bản Nà Hỳ 1");
    clerk.fill("#soHo", "40");
    clerk.fill("#ngay", "2026-11-06");
    clerk.click("main form button.btn");
    clerk.waitForURL("**/bieu-quyet/*-*");
    String one = clerk.url().replaceFirst(".*/", "");
    clerk.fill("#ho", "1-30");
    clerk.click("button:has-text('Ghi hộ tham gia')");
    clerk.fill("#dongY", "28");
    clerk.fill("#khongDongY", "2");
    clerk.fill("#chuTri", "Lò Văn Pọm, trưởng bản");
    clerk.fill("#thuKy", "Lò Thị Mai");
    clerk.click("button:has-text('Ghi kết quả')");
    clerk.waitForSelector("text=được thông qua");

    Page front = browsing.signedIn(browsing.narrowTelephone(), "say.nahy");
    front.navigate(WATCH + "/bieu-quyet/" + one);
    assertThat(front.locator("main")).containsText("được thông qua");
    assertThat(front.locator("main form")).hasCount(0);
    browsing.seen(front, "a vote and its sums, for the Front");
    Browsing.fits(front);
  }

  @Test
  void a_draft_is_criticised_by_the_front_and_the_office_owes_an_answer() {
    clock.set("2026-11-10T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK + "/mat-tran");
    clerk.click("summary:has-text('dự thảo')");
    clerk.fill("#ten", "Nghị quyết về mức thu vệ sinh");
    clerk.fill("#duThao", "Mỗi hộ 20.000 đồng một tháng.");
    clerk.fill("#truoc", "2026-11-20");
    clerk.fill("#ngayTraLoi", "5");
    clerk.click("form[action$='/phan-bien'] button.btn");
    clerk.waitForURL("**/mat-tran/phan-bien/*");
    assertThat(clerk.locator("main")).containsText("Nghị quyết về mức thu vệ sinh");
    browsing.seen(clerk, "a draft sent for criticism");

    Page front = browsing.signedIn(browsing.narrowTelephone(), "say.nahy");
    front.navigate("/giam-sat/mat-tran");
    front.click("main a:has-text('mức thu vệ sinh')");
    browsing.seen(front, "a draft to be criticised");
    Browsing.fits(front);
    browsing.expects(422, "/y-kien");
    front.click("main form button.btn");
    assertThat(front.locator(".problems")).isVisible();
    browsing.seen(front, "a criticism without words");
    front.fill("#phanBien", "Hộ nghèo không nên phải đóng.");
    front.click("main form button.btn");
    assertThat(front.locator("article.remark")).containsText("Hộ nghèo không nên phải đóng");
    browsing.seen(front, "a draft, criticised");

    clerk.reload();
    clerk.click("article.remark summary");
    browsing.seen(clerk, "a criticism to be answered");
    clerk.check("[value=ACCEPTED]");
    clerk.fill("[name=traLoi]", "Miễn cho hộ nghèo.");
    clerk.click("article.remark button.btn");
    clerk.waitForSelector("text=đã trả lời");
    front.reload();
    assertThat(front.locator("article.remark")).containsText("Miễn cho hộ nghèo");
    browsing.seen(front, "a criticism and its answer");
  }

  /** Something made known at the board of the office; gives its id. */
  private static String published(Page clerk) {
    clerk.navigate(DESK);
    clerk.click("a:has-text('Ghi một nội dung')");
    clerk.selectOption("#muc", "2");
    clerk.fill("#ten", "Quyết toán ngân sách xã năm 2025");
    clerk.fill("#ngay", "2026-11-05");
    clerk.fill("#noiDung", "Tổng thu, tổng chi đã kiểm tra.");
    clerk.click("main form button.btn");
    clerk.waitForURL("**/cong-khai/*-*");
    clerk.selectOption("#cach", "BOARD_OFFICE");
    clerk.fill("#noi", "Bảng tin trụ sở UBND xã");
    clerk.fill("#nguoi", "Cà Thị Nguyệt, văn thư");
    clerk.click("main form button:has-text('Ghi nơi công khai')");
    clerk.waitForSelector("#noi-cong-khai a[href$='/anh']");
    return clerk.url().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
  }

  private static void sends(Page clerk, byte[] photo) {
    clerk.setInputFiles("main input[type=file]", new FilePayload("anh.jpg", "image/jpeg", photo));
    clerk.click("main form button.btn");
    clerk.waitForLoadState();
  }

  private static byte[] jpeg() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }
}
