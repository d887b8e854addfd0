package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;

/** A sheet used wrongly: said kindly, with the way out, and nothing learnt about who rated. */
class BadInputInRatingsTest extends Journey {
  @Test
  void a_sheet_found_again_after_thirty_days_says_so_and_whom_to_tell() {
    String signs = invited(returned("Vừ Thị Mỷ"));
    Page telephone = browsing.narrowTelephone();
    clock.set("2026-12-01T08:00");
    browsing.visit(telephone, "/danh-gia/" + signs, 200, "on one of the last days");
    clock.set("2026-12-04T08:00");
    browsing.visit(telephone, "/danh-gia/" + signs, 410, "a sheet after thirty days");
    Browsing.fits(telephone);
    assertThat(telephone.locator("[role=alert]")).containsText("trong 30 ngày từ khi nhận kết quả");
    assertThat(telephone.locator("[role=alert]")).containsText("báo lãnh đạo");
    browsing.expects(410, "/danh-gia/ma");
    telephone.fill("#ma", signs);
    telephone.click("main form button");
    assertThat(telephone.locator("[role=alert]")).containsText("không dùng được nữa");
    browsing.seen(telephone, "the same signs typed after thirty days");
  }

  @Test
  void an_officer_who_signs_out_first_still_rates_no_dossier_in_this_browser() {
    Dossier own = returned("Sùng Thị Dí");
    String signs = invited(own);
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.click("details:has(form[action='/dang-xuat']) > summary");
    desk.click("form[action='/dang-xuat'] button");
    desk.waitForLoadState();
    browsing.visit(desk, "/danh-gia/" + signs, 403, "the officer has signed out");
    assertThat(desk.locator("main")).containsText("Máy này của cán bộ");
    assertThat(desk.locator("main")).containsText("điện thoại của mình");
    browsing.visit(desk, "/danh-gia", 403, "the officer has signed out, by typing");
  }

  /** The signs on the sheet printed at the desk. */
  private String invited(Dossier dossier) {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier));
    desk.click("form[action$='/to-moi-danh-gia'] button");
    String signs = desk.locator(".signs").textContent().replace(" ", "");
    desk.context().close();
    return signs;
  }
}
