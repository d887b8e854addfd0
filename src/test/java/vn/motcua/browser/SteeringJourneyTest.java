package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.Role;

/** A province asks on Monday morning which communes need it, and finds out why. */
class SteeringJourneyTest extends Journey {
  private static final String WEEK = "/chuong-trinh/tuan-nay";

  @Test
  void the_province_finds_the_commune_that_needs_it_and_sees_why() {
    received("inh.nahy", "Vừ Thị Mỷ");
    received("inh.nahy", "Lò Thị Thắm");
    clock.set("2026-11-20T08:00");
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.dieuhanh", Role.STEERING));
    Browsing.menu(steering, WEEK);
    assertThat(steering.locator("main article").first()).containsText("hồ sơ đang quá hạn");
    browsing.seen(steering, "communes that need the province this week");
    steering.click("main article h2 a:has-text('Xã Nà Hỳ')");
    assertThat(steering.locator("main")).containsText("Vì sao cần đến");
    browsing.seen(steering, "one commune, for its province");
    steering.click("main a.btn[href$='/ho-so']");
    assertThat(steering.locator("main")).not().containsText("Vừ Thị Mỷ");
    browsing.seen(steering, "overdue dossiers of a commune, for its province");
    steering.click("main a.ref >> nth=0");
    assertThat(steering.locator("main")).containsText("đang trễ hẹn");
    browsing.seen(steering, "a redacted timeline, for the province");

    steering.navigate("/chuong-trinh/ban-do");
    browsing.seen(steering, "communes by their share kept");
    steering.selectOption("#so", "late-now");
    steering.click("main form button.btn");
    assertThat(steering.locator(".tile:has-text('Nà Hỳ')")).hasClass(Pattern.compile("heat-[2-5]"));
    browsing.seen(steering, "communes by what is overdue");
    Page phone = browsing.signedIn(browsing.telephone(), "cuc.dieuhanh");
    phone.navigate("/chuong-trinh/ban-do?so=late-now");
    Browsing.fits(phone);
    browsing.seen(phone, "communes by what is overdue, on a telephone");
    phone.navigate(WEEK);
    Browsing.fits(phone);
    browsing.seen(phone, "communes that need the province, on a telephone");

    steering.navigate("/chuong-trinh/so-sanh");
    browsing.seen(steering, "nothing to lay side by side yet");
    steering.selectOption("#xa0", "03169");
    browsing.expects(400, "/so-sanh");
    steering.click("main form button.btn");
    assertThat(steering.locator(".error")).containsText("ít nhất hai xã");
    browsing.seen(steering, "one commune alone to compare");
    steering.selectOption("#xa1", "03328");
    steering.click("main form button.btn");
    assertThat(steering.locator("table.beside thead")).containsText("Xã Nà Hỳ");
    browsing.seen(steering, "two communes side by side");
  }

  @Test
  void the_report_of_the_year_is_taken_as_a_word_file_and_printed() throws IOException {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.baocao", Role.STEERING));
    steering.navigate(WEEK);
    steering.click("main nav a[href$='/bao-cao']");
    browsing.seen(steering, "reports of the movement");
    Download word =
        steering.waitForDownload(() -> steering.click("a[href$='/2026/tong-ket.docx']"));
    try (XWPFDocument file = new XWPFDocument(Files.newInputStream(word.path()))) {
      Assertions.assertThat(file.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("BÁO CÁO TỔNG KẾT", "4. Công nhận");
    }
    Download print = steering.waitForDownload(() -> steering.click("a[href$='/2026/so-ket.pdf']"));
    Assertions.assertThat(Pdf.text(Files.readAllBytes(print.path()))).contains("BÁO CÁO SƠ KẾT");
    Assertions.assertThat(word.suggestedFilename()).isEqualTo("tong-ket-2026.docx");
  }
}
