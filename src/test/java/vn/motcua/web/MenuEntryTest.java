package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Role;

/** Which entries stand in the open, and which under a heading. */
@MotCuaTest
class MenuEntryTest {
  @Autowired List<MenuEntry> menu;

  private record Entry(String key, String href, int order) implements MenuEntry {}

  @Test
  void what_is_used_all_day_stands_in_the_open() {
    assertThat(new Entry("web.menu", "/ban-lam-viec", 10).group()).isEqualTo(MenuEntry.Group.DAILY);
    assertThat(new Entry("web.menu", "/ban-lam-viec/so", 26).group())
        .isEqualTo(MenuEntry.Group.MORE);
  }

  @Test
  void the_offices_settings_lie_together_wherever_their_address_begins() {
    assertThat(new Entry("web.menu", "/quan-tri/can-bo", 12).group())
        .isEqualTo(MenuEntry.Group.OFFICE);
    assertThat(new Entry("web.menu", "/ban-lam-viec/mau-thu", 940).group())
        .isEqualTo(MenuEntry.Group.OFFICE);
    assertThat(new Entry("web.menu", "/tai-khoan/mat-khau", 990).group())
        .isEqualTo(MenuEntry.Group.OWN);
  }

  /** What fits beside the name of the desk at 1280 pixels; those who supervise have no desk. */
  @Test
  void not_more_than_six_entries_of_the_whole_program_stand_in_the_open() {
    assertThat(menu)
        .filteredOn(entry -> entry.group() == MenuEntry.Group.DAILY)
        .filteredOn(entry -> !entry.roles().contains(Role.FRONT))
        .hasSizeBetween(4, 6)
        .extracting(MenuEntry::href)
        .contains("/ban-lam-viec", "/ban-lam-viec/nhac-viec", "/ban-lam-viec/tiep-nhan");
  }

  @Test
  void every_administrators_page_lies_under_the_office() {
    assertThat(menu)
        .filteredOn(entry -> entry.href().startsWith("/quan-tri"))
        .isNotEmpty()
        .allMatch(entry -> entry.group() == MenuEntry.Group.OFFICE);
  }
}
