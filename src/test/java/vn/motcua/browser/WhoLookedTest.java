package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;

/** With the slip in hand a citizen asks who of the office looked, and how long the file is kept. */
class WhoLookedTest extends Journey {
  @Test
  void a_father_asks_with_his_slip_who_opened_his_dossier_and_where_the_file_goes() {
    Dossier dossier = received("inh.nahy", "Sùng A Chu");
    String slip = "/hs/03169/" + secret(dossier.id());
    Page telephone = browsing.telephone();
    telephone.navigate(slip);
    telephone.click("a[href='" + slip + "/ai-da-xem']");
    assertThat(telephone.locator("main")).containsText("Chưa có cán bộ nào mở hồ sơ này");
    browsing.seen(telephone, "nobody has looked yet");

    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    clock.set("2026-11-02T10:15");
    Page appraiser = browsing.signedIn(browsing.desk(), "pa.nahy");
    appraiser.navigate(page(dossier));
    telephone.reload();
    assertThat(telephone.locator("main")).containsText("Đã mở 2 lần");
    assertThat(telephone.locator("main")).containsText(actor("pa.nahy").name());
    assertThat(telephone.locator("main")).containsText("10:15 2/11/2026");
    assertThat(telephone.locator("main")).not().containsText("Sùng A Chu");
    browsing.seen(telephone, "who looked at the dossier");
    Browsing.fits(telephone);

    dossiers.withdraw(
        actor("inh.nahy"), new Dossiers.Seen(dossier.id(), 1), "Bà con xin rút hồ sơ");
    telephone.navigate(slip);
    assertThat(telephone.locator("main")).containsText("Nộp lưu chậm nhất");
    browsing.seen(telephone, "a closed dossier with its archive date");
    desk.navigate(page(dossier));
    assertThat(desk.locator("main")).containsText("Nộp lưu chậm nhất thứ Ba 2/11/2027");
    browsing.seen(desk, "the archive date at the desk");
  }
}
