package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.reporting.Figures;

/** The dashboards as each of their readers sees them: tables first, drawn where scripts may run. */
class DashboardsTest extends Journey {
  @Autowired Figures figures;

  @BeforeEach
  void everything_is_folded() {
    while (figures.fold(1_000) > 0) {
      // the next batch
    }
  }

  @Test
  void the_leader_sees_the_weeks_drawn_and_turns_the_picture_into_its_table() {
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    Browsing.menu(leader, "/lanh-dao/bang-so-lieu");
    drawn(leader, "tuan");
    for (String chart : java.util.List.of("linh-vuc", "thu-tuc", "gio", "can-bo", "dang-giu")) {
      drawn(leader, chart);
    }
    browsing.seen(leader, "the leader's dashboard, drawn");
    leader.locator("[data-about='tuan'] .chart-turn").click();
    assertThat(leader.locator("[data-about='tuan'] table")).isVisible();
    browsing.seen(leader, "a chart turned into its table");
    Assertions.assertThat(leader.locator("th[scope=row]").allInnerTexts()).contains("Thứ Hai");
  }

  @Test
  void without_scripts_every_chart_is_a_table() {
    Page leader = browsing.signedIn(browsing.deskWithoutScripts(), "hoan.nahy");
    leader.navigate("/lanh-dao/bang-so-lieu?ky=12");
    Assertions.assertThat(leader.locator(".chart table:visible").count())
        .isEqualTo(leader.locator(".chart[data-chart]").count())
        .isGreaterThan(4);
    assertThat(leader.locator(".chart-turn")).hasCount(0);
  }

  @Test
  void an_officer_sees_the_own_work_alone() {
    Page officer = browsing.signedIn(browsing.desk(), "inh.nahy");
    Browsing.menu(officer, "/ban-lam-viec/viec-cua-toi");
    drawn(officer, "den-han");
    assertThat(officer.locator("#can-bo")).hasCount(0);
    browsing.seen(officer, "an officer's own work");
    browsing.expects(403, "/lanh-dao/bang-so-lieu");
    Assertions.assertThat(officer.navigate("/lanh-dao/bang-so-lieu").status()).isEqualTo(403);
  }

  @Test
  void the_front_sees_counts_and_nobodys_name() {
    Page front = browsing.signedIn(browsing.desk(), "say.nahy");
    Browsing.menu(front, "/giam-sat/so-lieu");
    assertThat(front.locator("h1")).containsText("số liệu");
    assertThat(front.locator("#can-bo, #dang-giu")).hasCount(0);
    browsing.seen(front, "figures for the Front");
  }

  @Test
  void the_province_sees_who_needs_help_and_no_ranking() {
    Page observer = browsing.signedIn(browsing.desk(), observer());
    Browsing.menu(observer, "/ban-lam-viec/so-lieu-tinh");
    assertThat(observer.locator("[data-about='cac-xa'] tbody")).containsText("Xã Nà Hỳ");
    Assertions.assertThat(observer.innerText("main")).doesNotContain("hạng 1", "Hạng");
    drawn(observer, "tuan");
    browsing.seen(observer, "the communes of a province");
    observer.locator(".board-tools a[href*='/theo-viec']").click();
    assertThat(observer.locator("[data-about='linh-vuc'] tbody")).containsText("Hộ tịch");
    assertThat(observer.locator("[data-about='thu-tuc'] tbody tr")).not().hasCount(0);
    drawn(observer, "gio");
    browsing.seen(observer, "a province by field, procedure and hour");
    byte[] book =
        observer.request().get(observer.locator("a[download]").getAttribute("href")).body();
    Assertions.assertThat(new String(book, 0, 2)).isEqualTo("PK");
    browsing.expects(403, "/lanh-dao/bang-so-lieu");
    Assertions.assertThat(observer.navigate("/lanh-dao/bang-so-lieu").status()).isEqualTo(403);
  }

  @Test
  void everybody_sees_a_communes_own_trend_on_a_narrow_telephone_and_no_person() {
    Page telephone = browsing.narrowTelephone();
    telephone.navigate("/cong-khai/03169");
    drawn(telephone, "tuan");
    Browsing.fits(telephone);
    Assertions.assertThat(telephone.innerText("main")).doesNotContain("Lò Văn Inh", "Theo cán bộ");
    browsing.seen(telephone, "a commune's own trend for everybody");
    String book = telephone.locator("a[href*='so-lieu.xlsx']").getAttribute("href");
    Assertions.assertThat(new String(telephone.request().get(book).body(), 0, 2)).isEqualTo("PK");
    telephone.navigate("/cong-khai");
    Browsing.fits(telephone);
    browsing.seen(telephone, "communes with their own trends");
  }

  @Test
  void a_leader_on_a_telephone_takes_the_workbook_along() {
    Page leader = browsing.signedIn(browsing.narrowTelephone(), "hoan.nahy");
    leader.navigate("/lanh-dao/bang-so-lieu?ky=1");
    drawn(leader, "den-han");
    Browsing.fits(leader);
    browsing.seen(leader, "the leader's dashboard at 320 px");
    String book = leader.locator("a[href*='bang-tinh.xlsx']").getAttribute("href");
    byte[] bytes = leader.request().get(book).body();
    Assertions.assertThat(new String(bytes, 0, 2)).isEqualTo("PK");
    leader.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(leader.locator("[data-about='den-han'] table")).isVisible();
    assertThat(leader.locator(".board-tools")).not().isVisible();
  }

  /** The picture stands there, and its table is folded away but there. */
  private static void drawn(Page page, String chart) {
    var section = page.locator("[data-about='" + chart + "']");
    section.scrollIntoViewIfNeeded();
    assertThat(page.locator("[data-about='" + chart + "'][data-drawn]")).hasCount(1);
    assertThat(section.locator(".chart-picture canvas").first()).isVisible();
  }
}
