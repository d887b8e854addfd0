package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /** Two made-up shapes that meet; the real ones are for the province to bring. */
  private static final String OUTLINES =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"ten":"Nà Hỳ","ma":"03169"},"geometry":{"type":"Polygon","coordinates":
      [[[102.5,21.8],[102.75,21.7],[102.9,21.95],[102.7,22.15],[102.55,22.05],[102.5,21.8]]]}},
      {"type":"Feature","properties":{"ten":"Thanh Nưa","ma":"03328"},"geometry":{"type":"Polygon","coordinates":
      [[[102.9,21.95],[103.1,21.9],[103.05,22.2],[102.7,22.15],[102.9,21.95]]]}}]}
      """;

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

  private static FilePayload file(String text) {
    return new FilePayload(
        "ranh-gioi.geojson", "application/geo+json", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_province_brings_the_outlines_it_may_use_and_sees_its_communes_where_they_lie() {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.ranhgioi", Role.STEERING));
    steering.navigate("/chuong-trinh/ban-do?so=needs");
    assertThat(steering.locator(".drawing")).hasCount(0);
    steering.click("main form a[href$='/ranh-gioi']");
    browsing.seen(steering, "the form for outlines");
    String send = "#ranh-gioi-moi button.btn";
    browsing.expects(422, "/ban-do/ranh-gioi");
    steering.click(send);
    assertThat(steering.locator(".problems")).containsText("ghi nguồn");
    steering.fill("#nguon", "Sở Nông nghiệp và Môi trường, 2/11/2026");
    steering.setInputFiles("#tep", file("mã xã;ranh giới"));
    browsing.expects(422, "/ban-do/ranh-gioi");
    steering.click(send);
    assertThat(steering.locator(".problems")).containsText("Dòng 1 của tệp");
    assertThat(steering.locator("#nguon")).hasValue("Sở Nông nghiệp và Môi trường, 2/11/2026");
    steering.setInputFiles(
        "#tep",
        file(
            """
            {"type":"FeatureCollection","features":[{"properties":{"ma":"03169"},
            "geometry":{"type":"Polygon","coordinates":[[[458123.2,2431220.1],[458124,2431221],[458125,2431220],[458123.2,2431220.1]]]}}]}
            """));
    browsing.expects(422, "/ban-do/ranh-gioi");
    steering.click(send);
    assertThat(steering.locator(".problems")).containsText("VN-2000");
    browsing.seen(steering, "outlines in metres are refused");
    steering.setInputFiles("#tep", file(OUTLINES));
    steering.click(send);
    assertThat(steering.locator(".drawing path")).hasCount(2);
    assertThat(steering.locator(".drawing a[href$='/03169'] path"))
        .hasClass(Pattern.compile("heat-[1-5]"));
    assertThat(steering.locator(".drawing figcaption")).containsText("Sở Nông nghiệp");
    browsing.seen(steering, "communes where they lie");
    Page phone = browsing.signedIn(browsing.telephone(), "cuc.ranhgioi");
    phone.navigate("/chuong-trinh/ban-do?so=needs");
    Browsing.fits(phone);
    browsing.seen(phone, "communes where they lie, on a telephone");
    Page watching =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Lò Văn Xem", "xem.bando", Role.PROVINCE_OBSERVER));
    watching.navigate("/chuong-trinh/ban-do");
    assertThat(watching.locator(".drawing path")).hasCount(2);
    assertThat(watching.locator("main form a[href$='/ranh-gioi']")).hasCount(0);
    steering.click("main form a[href$='/ranh-gioi']");
    steering.click("main form[action$='/bo'] button");
    assertThat(steering.locator(".drawing")).hasCount(0);
    assertThat(steering.locator(".tile:has-text('Nà Hỳ')")).isVisible();
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
