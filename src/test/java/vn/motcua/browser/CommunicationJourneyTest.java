package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.motcua.SmallPdf;
import vn.motcua.shared.Role;

/** A commune says something about the movement and counts who heard it; its province reads. */
class CommunicationJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/truyen-thong";
  private static final String TOPIC = "Đi thử: đọc bản tin ở chợ phiên";

  @Test
  void a_commune_plans_what_it_says_and_tells_how_many_heard_it() {
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    chairman.waitForURL("**" + BASE + "/03169");
    browsing.seen(chairman, "what a commune says");
    chairman.click("details.card > summary");
    browsing.expects(422, BASE);
    chairman.click("form.enter button.btn");
    assertThat(chairman.locator(".problems")).isVisible();
    browsing.seen(chairman, "something to be said without words");
    chairman.fill("#noiDung", TOPIC);
    chairman.locator("#kenh").selectOption("LOUDSPEAKER");
    chairman.fill("#ngay", "2026-11-01");
    chairman.fill("#nguoiNoi", "Bà Say, Mặt trận");
    chairman.fill("#nguoiNghe", "Bà con đi chợ");
    chairman.click("form.enter button.btn");
    assertThat(item(chairman)).containsText("Quá ngày, chưa báo");
    browsing.seen(chairman, "something past its day");
    browsing.expects(422, BASE + "/");
    tells(chairman, "120", "");
    assertThat(item(chairman)).containsText("đếm bằng cách nào");
    browsing.seen(chairman, "a number nobody knows the origin of");
    item(chairman)
        .locator("[name=tep]")
        .setInputFiles(new FilePayload("ds.pdf", "application/pdf", SmallPdf.of("chợ")));
    item(chairman).locator("[name=cachDem]").fill("đếm ở cổng chợ");
    item(chairman).locator("form.tell button.btn").click();
    assertThat(item(chairman)).containsText("120 lượt người");
    assertThat(item(chairman)).containsText("mã băm");
    browsing.seen(chairman, "something said and counted");
    Browsing.fits(chairman);

    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.truyenthong", Role.STEERING));
    Browsing.menu(steering, "/chuong-trinh/ke-hoach");
    steering.click("main p a[href='" + BASE + "']");
    browsing.seen(steering, "what a province and its communes say");
    steering.click("main a.open:has-text('Xã Nà Hỳ')");
    assertThat(item(steering)).containsText("120 lượt người");
    assertThat(steering.locator("form.tell")).hasCount(0);
    browsing.seen(steering, "what a commune says, for its province");
  }

  private static Locator item(Page page) {
    return page.locator("main li").filter(new Locator.FilterOptions().setHasText(TOPIC));
  }

  private static void tells(Page page, String reached, String counted) {
    item(page).locator("summary").click();
    item(page).locator("[name=ngayLam]").fill("2026-11-01");
    item(page).locator("[name=soNguoi]").fill(reached);
    item(page).locator("[name=cachDem]").fill(counted);
    item(page).locator("form.tell button.btn").click();
  }
}
