package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

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

  @Test
  void no_heading_unfolds_more_entries_than_can_be_taken_in_at_a_glance() {
    for (Role role : Role.values()) {
      Actor one = new Actor(new UnitId("03169"), UUID.randomUUID(), "ai đó", Set.of(role));
      Map<MenuEntry.Group, List<MenuEntry>> groups =
          menu.stream()
              .filter(entry -> entry.isFor(one))
              .collect(Collectors.groupingBy(MenuEntry::group));
      groups.remove(MenuEntry.Group.OFFICE);
      groups.forEach((group, entries) ->
          assertThat(entries).as("%s of %s", group, role).hasSizeLessThanOrEqualTo(9));
    }
  }

  @Test
  void what_the_office_owes_its_people_and_the_figures_have_headings_of_their_own() {
    assertThat(new Entry("web.menu", "/ban-lam-viec/x", 99).group())
        .isEqualTo(MenuEntry.Group.MORE);
    assertThat(new Entry("web.menu", "/ban-lam-viec/x", 100).group())
        .isEqualTo(MenuEntry.Group.PEOPLE);
    assertThat(new Entry("web.menu", "/ban-lam-viec/x", 199).group())
        .isEqualTo(MenuEntry.Group.PEOPLE);
    assertThat(new Entry("web.menu", "/ban-lam-viec/x", 200).group())
        .isEqualTo(MenuEntry.Group.FIGURES);
    assertThat(new Entry("web.menu", "/ban-lam-viec/x", 300).group())
        .isEqualTo(MenuEntry.Group.MORE);
  }

  @Test
  void who_only_receives_is_not_offered_the_answers_to_the_front() {
    Actor desk = new Actor(new UnitId("03169"), UUID.randomUUID(), "ai đó", Set.of(Role.INTAKE));
    assertThat(menu)
        .filteredOn(entry -> entry.key().equals("democracy.menu.front"))
        .hasSize(2)
        .noneMatch(entry -> entry.isFor(desk));
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
