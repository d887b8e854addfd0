package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.documents.Pdf;

/** What the office promises: on its page, on the wall, on the slip; and what households propose. */
class PromisesOnTheWallTest extends Journey {
  @Test
  void a_promise_typed_by_the_office_hangs_on_the_wall_and_what_nothing_measures_says_so() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/loi-hua");
    office.selectOption("#bo", "rieng");
    office.fill("#loi", "Không để ai chờ quá 15 phút");
    office.selectOption("#dauHieu", "NONE");
    office.click("form[action='/quan-tri/loi-hua'] button.btn");
    office.waitForSelector("text=Không để ai chờ quá 15 phút");
    browsing.seen(office, "a promise nothing measures");
    Page telephone = browsing.narrowTelephone();
    telephone.navigate("/co-quan/03169/loi-hua");
    assertThat(telephone.innerText("main"))
        .contains("Không để ai chờ quá 15 phút", "chưa có dấu hiệu đo");
    browsing.seen(telephone, "the promises with their posters, at 320 px");
    Browsing.fits(telephone);
    for (String size : new String[] {"a4", "a3"}) {
      byte[] poster =
          telephone
              .request()
              .get(telephone.url().replaceAll("/loi-hua.*", "/loi-hua/to-" + size + ".pdf"))
              .body();
      assertThat(Pdf.text(poster)).contains("Không để ai chờ quá 15 phút", "Xin lỗi");
      assertThat(Pdf.qrCode(poster)).endsWith("/co-quan/03169/loi-hua");
    }
    office.click("button:has-text('Bỏ lời này')");
    office.waitForLoadState();
  }

  @Test
  void a_tenth_of_the_households_proposes_and_it_is_put_to_all() {
    clock.set("2026-11-09T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate("/ban-lam-viec/dan-chu/bieu-quyet");
    clerk.click("a:has-text('Người dân đề xuất')");
    clerk.click("summary:has-text('Ghi một đề xuất')");
    clerk.selectOption("#muc", "6");
    clerk.fill("#deXuat", "Làm sân bóng chung của bản");
    clerk.fill("#thonDeXuat", "bản Nà Hỳ 3");
    clerk.fill("#soHoDeXuat", "81");
    clerk.click("details.card button.btn");
    clerk.waitForSelector("text=cần ít nhất 9");
    clerk.fill("[name=ho]", "1-8");
    clerk.click("button:has-text('Ghi hộ đồng ý')");
    clerk.waitForSelector("text=còn nhận hộ đồng ý đến 9/2/2027");
    browsing.seen(clerk, "eight of nine households agree");
    clerk.fill("[name=ho]", "40");
    clerk.click("button:has-text('Ghi hộ đồng ý')");
    clerk.waitForSelector("text=đủ hộ đồng ý, đưa ra biểu quyết");
    browsing.seen(clerk, "enough households, to be put to the vote");
    Page front = browsing.signedIn(browsing.narrowTelephone(), "say.nahy");
    front.navigate("/giam-sat/dan-chu/de-xuat");
    assertThat(front.locator("main form").count()).isZero();
    browsing.seen(front, "the Front reads the proposals");
    Browsing.fits(front);
  }
}
