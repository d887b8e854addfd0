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

  /** The picture stands there, and its table is folded away but there. */
  private static void drawn(Page page, String chart) {
    var section = page.locator("[data-about='" + chart + "']");
    section.scrollIntoViewIfNeeded();
    assertThat(page.locator("[data-about='" + chart + "'][data-drawn]")).hasCount(1);
    assertThat(section.locator(".chart-picture canvas")).isVisible();
  }
}
