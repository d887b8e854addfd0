package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Role;

/** Photos the office and an inspection took already are handed in on the road to recognition. */
class FoundPhotosJourneyTest extends Journey {
  private static final String ROAD = "/chuong-trinh/cong-nhan";

  @Test
  void a_photo_of_the_office_and_one_of_an_inspection_become_evidence_and_lead_back() {
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    photographsTheChairs(chairman);
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.minhchung", Role.STEERING));
    String target = photographsWhatItFound(steering);

    chairman.navigate(ROAD);
    chairman.locator("main a[href$='/03169']").first().click();
    Locator offered = chairman.locator("#anhDaCo option");
    assertThat(offered.filter(with("Ghế ngồi chờ"))).hasCount(1);
    assertThat(offered.filter(with("Bảng phí niêm yết của năm 2024"))).hasCount(1);
    browsing.seen(chairman, "photos that may stand as evidence");
    Browsing.fits(chairman);
    takes(chairman, "Ghế ngồi chờ");
    takes(chairman, "Bảng phí niêm yết của năm 2024");
    browsing.seen(chairman, "photos that stand as evidence");
    Browsing.fits(chairman);
    chairman.locator(kept("Ghế ngồi chờ") + " a[href*='/dieu-kien/']").click();
    assertThat(chairman.locator("li#ghe-ngoi img")).isVisible();

    steering.navigate(ROAD);
    steering.locator("main a[href*='" + ROAD + "/11/']").first().click();
    steering.locator("main a[href$='/03169']").first().click();
    steering.locator(kept("Bảng phí niêm yết") + " a[href*='/kiem-tra/']").click();
    steering.waitForURL(target.replaceFirst("[?#].*", "") + "**");
    steering.goBack();
    Download photo =
        steering.waitForDownload(
            () -> steering.locator(kept("Bảng phí niêm yết") + " a[download]").click());
    org.assertj.core.api.Assertions.assertThat(photo.suggestedFilename()).endsWith(".jpg");
    assertThat(steering.locator("#anhDaCo")).hasCount(0);
    browsing.seen(steering, "photos as evidence, for the province");
  }

  private static void photographsTheChairs(Page chairman) {
    chairman.navigate("/chuong-trinh/dieu-kien/03169");
    chairman.click("li#ghe-ngoi a");
    Locator form = chairman.locator("form.tell");
    form.locator("input[value=PRESENT]").check();
    form.locator("#soLuong").fill("24");
    form.locator("#anh").setInputFiles(photo("ghe.png", 330));
    form.locator("button").click();
    assertThat(chairman.locator("li#ghe-ngoi img")).isVisible();
  }

  private static String photographsWhatItFound(Page steering) {
    steering.navigate("/chuong-trinh/kiem-tra/moi");
    steering.fill("#ten", "Kiểm tra để làm minh chứng");
    steering.fill("#soQuyetDinh", "8/QĐ-UBND");
    steering.fill("#ngayQuyetDinh", "2026-01-15");
    steering.fill("#xa", "xã Nà Hỳ");
    steering.fill("#han", "2026-12-01");
    steering.click("main form button.btn");
    steering.click("main a.open:has-text('Xã Nà Hỳ')");
    steering.fill("#ketLuan", "Bảng phí đã cũ.");
    steering.click("main form button.btn");
    steering.click("main summary:has-text('Ghi một tồn tại')");
    Locator find = steering.locator("form.find");
    find.locator("#noiDung").fill("Bảng phí niêm yết của năm 2024");
    find.locator("#khacPhuc").fill("In lại bảng phí đang áp dụng");
    find.locator("#han").fill("2026-11-20");
    find.locator("#anh").setInputFiles(photo("bang.png", 340));
    find.locator("button").click();
    assertThat(steering.locator("article")).containsText("Bảng phí niêm yết");
    return steering.url();
  }

  /** Takes over the photo of that name for the first criterion that asks for evidence. */
  private static void takes(Page chairman, String words) {
    String key =
        chairman.locator("#anhDaCo option").filter(with(words)).first().getAttribute("value");
    chairman.selectOption("#anhDaCo", key);
    chairman.click("form.found button");
    assertThat(chairman.locator(kept(words))).isVisible();
    assertThat(chairman.locator(kept(words) + " code"))
        .hasText(java.util.regex.Pattern.compile("[0-9a-f]{8,}"));
  }

  private static Locator.FilterOptions with(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static String kept(String words) {
    return "#minh-chung .block:has(a[download]:has-text('" + words + "'))";
  }

  /** Each of another width: the same photo is kept once. */
  private static FilePayload photo(String name, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new FilePayload(name, "image/png", out.toByteArray());
  }
}
