package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Dossier;
import vn.motcua.ratings.Ratings;

/** A citizen rates by the QR code of the sheet, and the officer cannot find out who did. */
class TheCitizenRatesTest extends Journey {
  private static final String PUBLIC = "/cong-khai/03169/danh-gia";

  @Autowired Ratings ratings;

  @Test
  void the_sheet_the_three_faces_the_thanks_and_nothing_for_the_officer_to_find() {
    Dossier dossier = returned("Vừ Thị Mỷ");
    Dossier silent = returned("Lò Thị Ánh");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    browsing.seen(desk, "the result went back, the sheet can be printed");
    desk.click("form[action$='/to-moi-danh-gia'] button");
    assertThat(desk.locator(".invitation svg.qr")).isVisible();
    browsing.seen(desk, "the sheet that invites to rate");
    String signs = desk.locator(".signs").textContent().replace(" ", "");

    Page telephone = browsing.narrowTelephone();
    telephone.navigate(scanned(desk.locator(".invitation svg.qr")));
    Assertions.assertThat(telephone.url()).endsWith("/danh-gia/" + signs);
    assertThat(telephone.locator("input:checked")).hasCount(0);
    Browsing.fits(telephone);
    browsing.seen(telephone, "the form of three faces, 320 px");
    browsing.expects(422, "/danh-gia");
    telephone.click(".rating > p .btn.big");
    assertThat(telephone.locator("[role=alert]")).containsText("chọn một khuôn mặt");
    browsing.seen(telephone, "no face chosen");
    telephone.check("input[name=mat][value=NOT_CONTENT]");
    telephone.check("input[name=lyDo][value=LONG_WAIT]");
    telephone.click("summary");
    telephone.check("input[name=c7][value=YES]");
    telephone.check("input[name=c4][value='1']");
    telephone.fill("[name=loi]", "Chờ hơi lâu, nhưng cán bộ giải thích rõ");
    browsing.seen(telephone, "the form filled in");
    telephone.click(".rating > p .btn.big");
    telephone.waitForURL("**/danh-gia/cam-on");
    browsing.seen(telephone, "thanks");
    browsing.visit(telephone, "/danh-gia/" + signs, 200, "used already, and not to be told");
    browsing.visit(telephone, "/danh-gia", 200, "the signs are typed");

    browsing.visit(desk, "/danh-gia/" + signs, 403, "an officer's browser is refused");
    desk.navigate(page(dossier));
    String rated = desk.locator("main").innerText();
    desk.navigate(page(silent));
    desk.click("form[action$='/to-moi-danh-gia'] button");
    desk.navigate(page(silent));
    Assertions.assertThat(panel(desk.locator("main").innerText())).isEqualTo(panel(rated));
    for (String address :
        new String[] {
          "/ban-lam-viec", "/ban-lam-viec/ho-so/" + dossier.id(), PUBLIC, "/cong-khai/03169",
        }) {
      Response answer = desk.navigate(address);
      Assertions.assertThat(answer.text()).as(address).doesNotContain("Chờ hơi lâu", signs);
    }
  }

  /** The way a telephone's camera reads off the screen, within this site. */
  private static String scanned(Locator code) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
      int width = picture.getWidth();
      int height = picture.getHeight();
      int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
      var seen =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
      return URI.create(new QRCodeReader().decode(seen).getText()).getRawPath();
    } catch (IOException | ReaderException unreadable) {
      throw new AssertionError("no camera reads this code", unreadable);
    }
  }

  @Test
  void in_the_hall_without_scripts_the_signs_are_typed_and_the_browser_keeps_none() {
    Dossier dossier = returned("Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.click("form[action$='/to-moi-danh-gia'] button");
    String signs = desk.locator(".signs").textContent();
    Page kiosk = browsing.deskWithoutScripts();
    kiosk.navigate("/");
    kiosk.click("footer a[href='/danh-gia']");
    browsing.expects(410, "/danh-gia/ma");
    kiosk.fill("[name=ma]", "abcd efgh 2345");
    kiosk.click("main button");
    assertThat(kiosk.locator("[role=alert]")).containsText("không dùng được");
    kiosk.fill("[name=ma]", signs);
    kiosk.click("main button");
    kiosk.check("input[name=mat][value=CONTENT]");
    Assertions.assertThat(kiosk.url()).doesNotContain(signs.replace(" ", ""));
    kiosk.click(".rating > p .btn.big");
    assertThat(kiosk.locator("h1")).hasText("Cảm ơn bà con");
    kiosk.click("text=Người tiếp theo");
    assertThat(kiosk.locator("[name=ma]")).hasValue("");
  }

  @Test
  void five_open_the_box_and_everybody_reads_what_they_said() {
    for (int n = 0; n < 5; n++) {
      Dossier dossier = returned("Vừ Thị Mỷ");
      Page telephone = browsing.telephone();
      telephone.navigate("/hs/03169/" + dossier.filing().trackSecret());
      if (n == 0) {
        browsing.seen(telephone, "the slip leads to the rating");
      }
      telephone.click("form[action$='/danh-gia'] button");
      telephone.check("input[name=mat][value=CONTENT]");
      telephone.click("summary");
      for (String answer : new String[] {"c4", "c5", "c6", "c8", "c9"}) {
        telephone.check("input[name=" + answer + "][value='2']");
      }
      telephone.check("input[name=c7][value=NO]");
      telephone.fill("[name=loi]", "Nhanh gọn " + n);
      telephone.click(".rating > p .btn.big");
      telephone.waitForURL("**/cam-on");
    }
    ratings.openBoxes();
    Page everybody = browsing.narrowTelephone();
    everybody.navigate("/cong-khai/03169");
    everybody.click("a[href='" + PUBLIC + "']");
    assertThat(everybody.locator(".faces-count")).isVisible();
    Browsing.fits(everybody);
    browsing.seen(everybody, "what citizens said, 320 px");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    Browsing.menu(leader, "/lanh-dao/danh-gia");
    assertThat(leader.locator("main")).containsText("Nhanh gọn");
    browsing.seen(leader, "what citizens said, for the leader");
  }

  @Test
  void a_citizen_says_that_somebody_rated_in_her_place_and_the_leader_reads_how_often() {
    Dossier dossier = returned("Vừ Thị Mỷ");
    Page telephone = browsing.narrowTelephone();
    telephone.navigate("/hs/03169/" + dossier.filing().trackSecret());
    telephone.click("a[href$='/luot-danh-gia']");
    Browsing.fits(telephone);
    browsing.seen(telephone, "the rating was not mine, 320 px");
    browsing.expects(422, "/luot-danh-gia");
    telephone.click("main button");
    assertThat(telephone.locator("[role=alert]")).containsText("Xin chọn một trong hai");
    browsing.seen(telephone, "the rating was not mine, nothing chosen");
    telephone.check("input[name=noi][value=INSTEAD]");
    telephone.click("main button");
    assertThat(telephone.locator("[role=status]")).containsText("Đã ghi nhận");
    browsing.seen(telephone, "the rating was not mine, noted");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    Browsing.menu(leader, "/lanh-dao/danh-gia");
    leader.click("main a[href='/ban-lam-viec/bao-cao/doi-chieu-danh-gia']");
    assertThat(leader.locator("main")).containsText("Bà con báo có người đánh giá thay");
    browsing.seen(leader, "what speaks for or against the ratings");
  }

  private static String panel(String words) {
    int from = words.indexOf("Mời bà con đánh giá");
    return words.substring(from, words.indexOf("Tờ mới thay tờ cũ", from));
  }
}
