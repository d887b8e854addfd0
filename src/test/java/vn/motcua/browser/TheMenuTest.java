package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officers' menu: one quiet line on a desk's screen, for whoever signs in. */
class TheMenuTest extends Journey {
  private static final String ROLES = "/quan-tri/can-bo";

  @ParameterizedTest
  @ValueSource(
      strings = {"inh.nahy", "hoan.nahy", "hac.nahy", "ha.nahy", "thang.nahy", "nguyet.nahy"})
  void whoever_signs_in_reads_the_menu_on_one_line(String user) {
    Page desk = browsing.signedIn(browsing.desk(), user);
    double top = desk.locator("nav.menu > *").first().boundingBox().y;
    for (Locator entry : desk.locator("nav.menu > *").all()) {
      Assertions.assertThat(entry.boundingBox().y)
          .as("%s of %s", entry.innerText(), user)
          .isLessThan(top + 14);
    }
    double bar = desk.locator("header.bar").boundingBox().height;
    Assertions.assertThat(bar).as("height of the bar of %s", user).isLessThan(80);
    Browsing.fits(desk);
  }

  @Test
  void an_administrator_opens_the_office_group_by_keyboard_without_any_script() {
    Page office = browsing.signedIn(browsing.deskWithoutScripts(), "ha.nahy");
    Locator entry = office.locator("nav.menu a[href='" + ROLES + "']");
    assertThat(entry).not().isVisible();
    office.locator("nav.menu details:has(a[href='" + ROLES + "']) > summary").focus();
    office.keyboard().press("Enter");
    assertThat(entry).isVisible();
    entry.focus();
    office.keyboard().press("Enter");
    office.waitForURL("**" + ROLES);
    assertThat(office.locator("nav.menu details.here > summary")).hasText("Quản trị");
  }

  @Test
  void one_group_is_open_at_a_time_and_escape_closes_it() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    Locator groups = office.locator("nav.menu details");
    groups.nth(0).locator("summary").click();
    assertThat(office.locator("nav.menu details[open]")).hasCount(1);
    browsing.seen(office, "a group of the menu is open");
    groups.nth(1).locator("summary").click();
    assertThat(office.locator("nav.menu details[open]")).hasCount(1);
    office.keyboard().press("Escape");
    assertThat(office.locator("nav.menu details[open]")).hasCount(0);
    Assertions.assertThat(office.evaluate("() => document.activeElement.tagName"))
        .isEqualTo("SUMMARY");
    groups.nth(1).locator("summary").click();
    office.click("h1");
    assertThat(office.locator("nav.menu details[open]")).hasCount(0);
  }

  @Test
  void on_a_telephone_the_groups_unfold_in_the_page() {
    Page leader = browsing.signedIn(browsing.narrowTelephone(), "hoan.nahy");
    leader.navigate("/lanh-dao");
    leader.locator("nav.menu details").first().locator("summary").click();
    Browsing.fits(leader);
    browsing.seen(leader, "the menu unfolded at 320 px");
  }
}
