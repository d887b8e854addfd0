package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.recognition.Sets;
import vn.motcua.shared.Role;

/** An initiative is tried, measured, recognised, adopted by a second commune and credited. */
class InitiativesJourneyTest extends Journey {
  private static final String BASE = "/chuong-trinh/sang-kien";
  private static final LocalDate TRIAL = LocalDate.of(2026, 6, 1);

  @Test
  void from_the_idea_of_one_commune_to_its_use_in_another() {
    lived(TRIAL.minusDays(28), 34, 90);
    lived(TRIAL, 34, 15);
    Page chairman = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    chairman.navigate(BASE);
    browsing.seen(chairman, "initiatives, for a commune");
    Browsing.fits(chairman);
    proposes(chairman);
    String address = chairman.url();
    tries(chairman);
    measures(chairman);
    recognises(chairman);

    Page neighbour = browsing.signedIn(browsing.desk(), "dung.thanhnua");
    neighbour.navigate(BASE);
    assertThat(neighbour.locator("#noi-khac")).isVisible();
    browsing.seen(neighbour, "initiatives recognised elsewhere");
    neighbour.navigate(address);
    browsing.seen(neighbour, "an initiative of another commune");
    neighbour.click("#ap-dung button.btn");
    assertThat(neighbour.locator(".tiles .is-adopted")).containsText("Xã Thanh Nưa");
    assertThat(neighbour.locator("#ap-dung")).hasCount(0);
    browsing.seen(neighbour, "an initiative just adopted");
    neighbour.click("main a:has-text('Kế hoạch')");
    assertThat(neighbour.locator("h1")).containsText("Thứ Năm không hẹn");
    browsing.seen(neighbour, "the plan an adoption made");

    Page everybody = browsing.narrowTelephone();
    everybody.navigate("/cong-khai/03328/sang-kien");
    assertThat(everybody.locator(".credit").first()).containsText("Sáng kiến của Xã Nà Hỳ");
    browsing.seen(everybody, "initiatives a commune took over, for everybody");
    Browsing.fits(everybody);
    everybody.click("main article a:has-text('Thứ Năm không hẹn')");
    assertThat(everybody.locator(".origin svg.qr")).isVisible();
    assertThat(everybody.locator("main")).containsText("Xã Thanh Nưa");
    assertThat(everybody.locator("main")).containsText("tốt hơn trước");
    assertThat(everybody.locator("table.every tbody")).hasCount(2);
    assertThat(everybody.locator("main")).containsText("do Xã Nà Hỳ công nhận");
    assertThat(everybody.locator("main")).containsText("bắt đầu trước ngày đề xuất");
    browsing.seen(everybody, "the certificate of origin of an initiative");
    Browsing.fits(everybody);
    theProvinceReads(address);
  }

  private void theProvinceReads(String address) {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.sangkien", Role.STEERING));
    Browsing.menu(steering, BASE);
    assertThat(steering.locator("main table")).containsText("Xã Nà Hỳ");
    browsing.seen(steering, "initiatives of the communes of a province");
    steering.navigate(BASE + "/thu-vien");
    assertThat(steering.locator("#nu-cuoi-tiep-dan")).containsText("Bến Cát");
    browsing.seen(steering, "the library of models");
    steering.navigate(address);
    assertThat(steering.locator("#ap-dung")).hasCount(0);
    browsing.seen(steering, "an initiative, for the province");
  }

  private void lived(LocalDate day, int howMany, int minutes) {
    for (int at = 0; at < howMany; at++) {
      LocalDate on = day.plusDays(at / 8);
      clock.set(on.atTime(8, 0).plusMinutes(at % 8).toString());
      Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
      clock.set(on.atTime(8, 0).plusMinutes(at % 8 + minutes).toString());
      resultReady(dossier);
    }
    clock.set("2026-11-02T08:00");
  }

  private void proposes(Page chairman) {
    chairman.navigate(BASE + "/thu-vien");
    browsing.seen(chairman, "the library of models, on a telephone");
    Browsing.fits(chairman);
    chairman.click("#thu-nam-khong-hen a");
    assertThat(chairman.locator(".notice")).containsText("Long Khánh A");
    chairman.fill("#ten", "Thứ Năm không hẹn");
    chairman.fill("#vuongMac", "Bà con phải đi lại nhiều lần");
    chairman.fill("#cachLam", "Cả xã có mặt ngày thứ Năm");
    chairman.fill("#chiPhi", "-5");
    browsing.expects(422, BASE);
    chairman.click("main form button.btn");
    assertThat(chairman.locator(".problems")).containsText("từ 0 trở lên");
    browsing.seen(chairman, "an initiative with faults");
    chairman.fill("#chiPhi", "0");
    chairman.check("#soDo input[value=MINUTES]");
    chairman.click("main form button.btn");
    assertThat(chairman.locator("main .chip").first()).containsText("đề xuất");
    browsing.seen(chairman, "an initiative, proposed");
    Browsing.fits(chairman);
  }

  private void tries(Page chairman) {
    chairman.fill("#tuNgay", TRIAL.toString());
    chairman.fill("#denNgay", TRIAL.minusDays(1).toString());
    chairman.fill("#nguoi", "Bà Lường Thị Pa");
    browsing.expects(422, BASE);
    chairman.click("#thu button.btn");
    assertThat(chairman.locator(".problems")).containsText("ở trước ngày bắt đầu");
    chairman.fill("#denNgay", TRIAL.plusDays(27).toString());
    chairman.click("#thu button.btn");
    assertThat(chairman.locator("main .chip").first()).containsText("đang làm thử");
    browsing.seen(chairman, "an initiative on trial");
  }

  private void measures(Page chairman) {
    chairman.fill("#sauDen", "2026-11-02");
    browsing.expects(422, BASE);
    chairman.click("#do button.btn");
    assertThat(chairman.locator(".problems")).containsText("Chỉ đo những ngày đã qua");
    chairman.fill("#truocTu", TRIAL.minusDays(28).toString());
    chairman.fill("#truocDen", TRIAL.minusDays(1).toString());
    chairman.fill("#sauTu", TRIAL.toString());
    chairman.fill("#sauDen", TRIAL.plusDays(27).toString());
    chairman.click("#do button.btn");
    assertThat(chairman.locator(".measured .verdict")).containsText("tốt hơn trước");
    assertThat(chairman.locator("svg.compared")).isVisible();
    browsing.seen(chairman, "an initiative, measured");
    Browsing.fits(chairman);
    chairman.fill("#truocTu", TRIAL.minusDays(35).toString());
    chairman.fill("#truocDen", TRIAL.minusDays(1).toString());
    chairman.fill("#sauTu", TRIAL.toString());
    chairman.fill("#sauDen", TRIAL.plusDays(34).toString());
    chairman.click("#do button.btn");
    assertThat(chairman.locator("table.every tbody")).hasCount(2);
    browsing.seen(chairman, "an initiative, measured twice");
    Browsing.fits(chairman);
  }

  private void recognises(Page chairman) {
    chairman.fill("#soQuyetDinh", "15/QĐ-UBND");
    chairman.fill("#ngayQuyetDinh", "2026-11-02");
    browsing.expects(422, BASE);
    chairman.click("#cong-nhan button.btn");
    assertThat(chairman.locator(".problems")).containsText("tệp quyết định");
    chairman.setInputFiles(
        "#tep", new FilePayload("qd.pdf", "application/pdf", Sets.pdf("quyết định")));
    chairman.click("#cong-nhan button.btn");
    assertThat(chairman.locator("main .chip").first()).containsText("được công nhận");
    browsing.seen(chairman, "an initiative, recognised");
    Browsing.fits(chairman);
  }
}
