package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.Figures;

/** A figure is followed to its rule and to its rows, and a sum changed by hand is caught. */
class HonestFiguresTest extends Journey {
  @Autowired Figures figures;
  @Autowired Owner owner;

  @Test
  void a_citizen_follows_a_number_to_its_rule_and_takes_the_rows() {
    ready(received("inh.nahy", "Vừ Thị Mỷ"));
    fold();
    Page telephone = browsing.telephone();
    telephone.navigate("/cong-khai/03169");
    telephone.locator(".figures a.fig[href$='#reporting-today-under-way']").click();
    telephone.waitForURL("**/cong-khai/cach-tinh#reporting-today-under-way");
    assertThat(telephone.locator("#reporting-today-under-way"))
        .containsText("kể cả hồ sơ đang chờ bà con bổ sung");
    browsing.seen(telephone, "a number followed to its rule");
    telephone.navigate("/cong-khai/03169/du-lieu-mo");
    String rows = telephone.locator("a[href*='dossiers.csv']").getAttribute("href");
    String table = telephone.request().get(rows).text();
    long underWay = table.lines().skip(1).filter(line -> line.contains(",UNDER_WAY")).count();
    assertThat(telephone.locator("data[data-figure='reporting-open-under-way']"))
        .hasText(String.valueOf(underWay));
    browsing.visit(
        telephone,
        "/cong-khai/03169/du-lieu-mo?tu=2026-12-01&den=2026-11-01",
        400,
        "a period the wrong way round");
    assertThat(telephone.locator("main")).containsText("Xin đổi lại cho đúng thứ tự");
  }

  @Test
  void a_sum_changed_by_hand_is_named_to_the_administrator_and_built_anew() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    String code = dossier.code();
    ready(dossier);
    fold();
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/so-lieu");
    office.click("button:has-text('Kiểm tra bây giờ')");
    assertThat(office.locator("[role=status]")).containsText("đúng như lịch sử");
    browsing.seen(office, "the sums are what the history gives");
    int touched =
        owner.run(
            "update unit_month set late = 0, early = early + late + 1"
                + " where unit_id = '03169' and month = date '2026-11-01'");
    Assertions.assertThat(touched).isPositive();
    office.click("button:has-text('Kiểm tra bây giờ')");
    assertThat(office.locator("[role=status]")).containsText("không khớp với lịch sử");
    assertThat(office.locator("main table")).containsText("11/2026");
    browsing.seen(office, "sums changed by hand are named");
    office.click("button:has-text('Dựng lại từ lịch sử')");
    assertThat(office.locator("[role=status]")).containsText("Đã dựng lại");
    office.click("button:has-text('Kiểm tra bây giờ')");
    assertThat(office.locator("[role=status]")).containsText("đúng như lịch sử");
    browsing.seen(office, "the sums were built anew");
    owner.run("update dossier set channel = 'POST' where unit_id = '03169' and code = ?", code);
    office.click("button:has-text('Kiểm tra bây giờ')");
    assertThat(office.locator("[role=status]")).containsText("nói khác các sự kiện");
    assertThat(office.locator("main table")).containsText(code);
    browsing.seen(office, "a dossier whose row says other than its events is named");
    owner.run("update dossier set channel = 'DIRECT' where unit_id = '03169' and code = ?", code);
    office.click("button:has-text('Kiểm tra bây giờ')");
    assertThat(office.locator("[role=status]")).containsText("đúng như lịch sử");
  }

  @Test
  void the_chairman_reads_the_scores_of_the_quarter_and_what_is_missing() {
    ready(received("inh.nahy", "Vừ Thị Mỷ"));
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/ban-lam-viec/bao-cao");
    browsing.seen(leader, "report forms with the ways to the scores");
    leader.click("a:has-text('Thông tư 01/2018')");
    assertThat(leader.locator("main")).containsText("lịch sử hồ sơ");
    browsing.seen(leader, "scores after TT 01/2018");
    leader.navigate("/ban-lam-viec/bao-cao/tt-01?ky=2020-Q1");
    browsing.seen(leader, "scores of a quarter with nothing");
    leader.navigate("/ban-lam-viec/bao-cao");
    leader.click("a:has-text('QĐ 766')");
    assertThat(leader.locator("main")).containsText("Thiếu: chương trình chưa nối với Cổng");
    browsing.seen(leader, "indicators of QĐ 766");
    byte[] book =
        leader.request().get(leader.locator("a:has-text('bảng tính')").getAttribute("href")).body();
    Assertions.assertThat(new String(book, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("PK");
  }

  private void ready(Dossier dossier) {
    Dossier approving = until(dossier, Stage.APPROVING);
    Dossier sealing =
        dossiers.approve(actor(holder(approving.id())), seen(approving), next(approving), "");
    dossiers.seal(actor(holder(sealing.id())), seen(sealing), next(sealing), "");
  }

  private UUID next(Dossier dossier) {
    return desks.candidates(dossier, dossier.standing().step() + 1).stream()
        .filter(candidate -> candidate.present())
        .findFirst()
        .orElseThrow()
        .officer()
        .id();
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }

  private void fold() {
    while (figures.fold(1_000) > 0) {
      // the next batch
    }
  }
}
