package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Role;

/** A commune shows what its office has; its province sees who lacks most. */
class ConditionsJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/dieu-kien";

  @Test
  void a_commune_shows_its_chairs_and_the_province_reads_it() {
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    chairman.waitForURL("**" + BASE + "/03169");
    browsing.seen(chairman, "conditions of a commune");
    chairman.click("li#ghe-ngoi a");
    Locator form = chairman.locator("form.tell");
    form.locator("input[value=PRESENT]").check();
    form.locator("#soLuong").fill("0");
    browsing.expects(422, BASE + "/03169/ghe-ngoi");
    form.locator("button").click();
    assertThat(chairman.locator(".problems")).isVisible();
    browsing.seen(chairman, "a condition with a wrong number");
    form = chairman.locator("form.tell");
    form.locator("#soLuong").fill("24");
    form.locator("#anh")
        .setInputFiles(new FilePayload("ghe.png", "image/png", InspectionsJourneyTest.photo()));
    form.locator("button").click();
    assertThat(chairman.locator("li#ghe-ngoi img")).isVisible();
    assertThat(chairman.locator("li#ghe-ngoi")).containsText("số lượng 24");
    browsing.seen(chairman, "a condition with a photo");
    Browsing.fits(chairman);

    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.dieukien", Role.STEERING));
    Browsing.menu(steering, BASE);
    assertThat(steering.locator("main table")).containsText("Xã Nà Hỳ");
    browsing.seen(steering, "conditions of the communes of a province");
    addsOne(steering, BASE + "/danh-muc", "Tủ sách pháp luật");
    steering.navigate(BASE);
    steering.click("main a.open:has-text('Xã Nà Hỳ')");
    assertThat(steering.locator("li#ghe-ngoi img")).isVisible();
    assertThat(steering.locator("form.tell")).hasCount(0);
    browsing.seen(steering, "conditions of a commune, for its province");
  }

  private void addsOne(Page steering, String list, String name) {
    steering.click("main a[href$='" + list + "']");
    browsing.expects(422, list);
    steering.click("main form button.btn");
    assertThat(steering.locator(".problems")).isVisible();
    browsing.seen(steering, "a condition without a name");
    steering.fill("#ten", name);
    steering.fill("#nguon", "KH số 5");
    steering.click("main form button.btn");
    assertThat(steering.locator("main")).containsText(name);
    browsing.seen(steering, "a condition added by the province");
  }
}
