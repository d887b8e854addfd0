package vn.motcua.births.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The entry of the officers' menu: births to invite for. */
@Configuration(proxyBeanMethods = false)
class BirthsMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry birthsEntry() {
    return new Entry(
        "births.menu", BirthsController.BASE, Set.of(Role.LEADER, Role.APPRAISAL), 140);
  }

  /** The administrator's way to the names of the columns. */
  @Bean
  MenuEntry birthHeadingsEntry() {
    return new Entry(
        "births.headings.menu", HeadingsController.BASE, Set.of(Role.ADMINISTRATOR), 141);
  }
}
