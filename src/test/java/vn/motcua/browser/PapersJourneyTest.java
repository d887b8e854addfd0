package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.papers.PaperFiles;

/** The desk scans papers in, and says with one key whether they can be read. */
class PapersJourneyTest extends Journey {
  private static final String FIRST = "article.paper-line >> nth=0";
  private static final String FIRST_INPUT = FIRST + " >> input[type=file]";

  @Test
  void the_desk_scans_a_paper_sees_it_and_accepts_it_with_one_key() {
    Dossier dossier = received("inh.nahy", "Lò Thị Mai");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.click("a[href$='/giay-to']");
    assertThat(desk.locator("main")).containsText("Chưa có bản chụp hay bản quét");
    browsing.seen(desk, "papers, nothing scanned yet");

    desk.setInputFiles(FIRST_INPUT, files(photo("to-khai-1.jpg", 1), photo("to-khai-2.jpg", 2)));
    desk.click(FIRST + " >> form.scan button");
    desk.waitForURL("**/giay-to#giay-*");
    assertThat(desk.locator(FIRST + " >> .pages img")).hasCount(2);
    assertThat(desk.locator(FIRST)).containsText("Chưa xem");
    browsing.seen(desk, "a paper of two pages scanned in");

    desk.keyboard().press("1");
    assertThat(desk.locator(FIRST + " >> .chip.ok")).hasText("Đạt");
    browsing.seen(desk, "the paper is accepted");
    printed(desk, desk.locator(FIRST + " >> a[href$='giay-to.pdf']").getAttribute("href"));
    Assertions.assertThat(
            count(
                "select count(*) from dossier_look where dossier_id = ? and what = 'PAPERS'",
                dossier.id()))
        .isPositive();
  }

  @Test
  void a_page_named_jpg_is_refused_in_words() {
    Dossier dossier = received("inh.nahy", "Lò Thị Mai");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier) + "/giay-to");
    browsing.expects(422, page(dossier) + "/giay-to/");
    desk.setInputFiles(
        FIRST_INPUT,
        new FilePayload(
            "anh.jpg",
            "image/jpeg",
            "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
    desk.click(FIRST + " >> form.scan button");
    assertThat(desk.locator(".problems")).containsText("một trang mạng mang tên khác");
    browsing.seen(desk, "a page named jpg is refused");
    browsing.expects(413, page(dossier) + "/giay-to/");
    desk.setInputFiles(
        FIRST_INPUT, new FilePayload("quet.pdf", "application/pdf", new byte[50_000_000]));
    desk.click(FIRST + " >> form.scan button");
    assertThat(desk.locator("main")).containsText("Tệp quá lớn");
    browsing.seen(desk, "fifty megabytes are refused");
  }

  @Test
  void a_photo_is_not_legible_and_the_citizen_sends_a_better_one_from_a_telephone() {
    better(false);
  }

  @Test
  void the_same_with_scripts_off() {
    better(true);
  }

  private void better(boolean plain) {
    Dossier dossier = received("inh.nahy", "Lò Thị Mai");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier) + "/giay-to");
    desk.setInputFiles(FIRST_INPUT, files(photo("mo.jpg", 1)));
    desk.click(FIRST + " >> form.scan button");
    desk.fill(FIRST + " >> [name=loi]", "Ảnh bị lóa ở giữa");
    desk.click(FIRST + " >> button[value=NOT_LEGIBLE]");
    assertThat(desk.locator(FIRST + " >> .chip.late")).hasText("Mờ, không đọc được");
    browsing.seen(desk, "a photo is not legible");

    Page telephone = plain ? browsing.telephoneWithoutScripts() : browsing.telephone();
    telephone.navigate("/hs/" + dossier.unit().code() + "/" + secret(dossier.id()));
    telephone.click("a[href$='/giay-to']");
    assertThat(telephone.locator("main")).containsText("Ảnh bị lóa ở giữa");
    if (!plain) {
      Browsing.fits(telephone);
      browsing.seen(telephone, "a better photo is asked for");
    }
    browsing.expects(422, "/giay-to/");
    telephone.click(FIRST + " >> form.scan button");
    assertThat(telephone.locator(".problems")).containsText("Chưa có tệp nào");
    telephone.setInputFiles(FIRST_INPUT, files(photo("ro.jpg", 2), photo("mat-sau.jpg", 3)));
    telephone.click(FIRST + " >> form.scan button");
    telephone.waitForURL("**/giay-to?da-gui=1");
    assertThat(telephone.locator("[role=status]")).containsText("Cảm ơn");
    if (!plain) {
      browsing.seen(telephone, "a better photo was sent");
    }

    desk.navigate(page(dossier) + "/giay-to");
    assertThat(desk.locator(FIRST + " >> .copy >> nth=0")).containsText("bà con gửi lúc");
    browsing.seen(desk, "the desk sees the better photo");
    desk.click(FIRST + " >> button[value=ACCEPTED]");
    assertThat(desk.locator(FIRST + " >> .chip.ok")).hasText("Đạt");
  }

  static FilePayload photo(String name, int seed) {
    return new FilePayload(name, "image/jpeg", PaperFiles.jpeg(seed));
  }

  static FilePayload[] files(FilePayload... some) {
    return some;
  }
}
