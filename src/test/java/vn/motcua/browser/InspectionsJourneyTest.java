package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** A province inspects a commune, the commune mends, the province looks again. */
class InspectionsJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/kiem-tra";

  @Test
  void a_finding_is_mended_and_looked_at_again() {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.kiemtra", Role.STEERING));
    Browsing.menu(steering, BASE);
    browsing.seen(steering, "plans of inspections");
    steering.click("main a[href$='/danh-muc']");
    steering.fill("#ten", "Biển tên công chức");
    steering.click("main form button.btn");
    assertThat(steering.locator("main")).containsText("Biển tên công chức");
    browsing.seen(steering, "the check-list of a province");
    steering.navigate(BASE);
    steering.click("main a[href$='/moi']");
    steering.fill("#ten", "Kế hoạch kiểm tra năm 2026");
    steering.fill("#soQuyetDinh", "7/QĐ-UBND");
    steering.fill("#ngayQuyetDinh", "2026-01-15");
    steering.fill("#coQuan", "Sở Tư pháp\nSở Nội vụ");
    steering.fill("#xa", "xã Nà Hỳ\nxã Không Có");
    steering.fill("#han", "2026-12-01");
    browsing.expects(422, BASE);
    steering.click("main form button.btn");
    assertThat(steering.locator(".problems")).containsText("xã Không Có");
    browsing.seen(steering, "a plan of inspections with an unknown commune");
    steering.fill("#xa", "xã Nà Hỳ");
    steering.click("main form button.btn");
    steering.waitForURL("**" + BASE + "/*-*");
    String plan = steering.url();
    assertThat(steering.locator("main")).containsText("0 trên 2 nơi đã kiểm tra");
    browsing.seen(steering, "a plan of inspections");
    steering.click("main a.open:has-text('Xã Nà Hỳ')");
    browsing.seen(steering, "an inspection to be entered");
    steering.check("input[name=muc-niem-yet][value=FAULT]");
    steering.fill("#ketLuan", "Nơi tiếp dân sạch, bảng phí đã cũ.");
    steering.click("main form button.btn");
    steering.click("main summary:has-text('Ghi một tồn tại')");
    Locator find = steering.locator("form.find");
    find.locator("#noiDung").fill("Bảng phí niêm yết của năm 2024");
    find.locator("#khacPhuc").fill("In lại bảng phí đang áp dụng");
    find.locator("#han").fill("2026-11-20");
    find.locator("#anh").setInputFiles(new FilePayload("anh.png", "image/png", photo()));
    find.locator("button").click();
    assertThat(steering.locator("article")).containsText("Bảng phí niêm yết");
    browsing.seen(steering, "a finding with a photo");
    String target = steering.url();

    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    browsing.seen(chairman, "inspections, for the commune");
    chairman.navigate(target);
    browsing.seen(chairman, "a finding, for the commune");
    browsing.expects(422, "/dien-bien");
    chairman.click("form.act-of button");
    assertThat(chairman.locator(".problems")).isVisible();
    chairman.fill("form.act-of textarea", "Đã in lại ngày 2/11/2026");
    chairman.click("form.act-of button");
    assertThat(chairman.locator("article .told")).containsText("Đã in lại");
    browsing.seen(chairman, "a finding told as mended");
    Browsing.fits(chairman);

    steering.navigate(target);
    steering.selectOption("form.act-of select", "MENDED");
    steering.fill("form.act-of textarea", "Đã xem bảng phí mới");
    steering.click("form.act-of button");
    assertThat(steering.locator("article h2")).containsText("đã khắc phục");
    browsing.seen(steering, "a finding mended at the second look");
    steering.navigate(plan);
    assertThat(steering.locator("main")).containsText("1 trên 1 nơi đã kiểm tra");
    browsing.seen(steering, "a plan of inspections, a commune inspected");
  }

  static byte[] photo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
