package vn.motcua.inspections.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to inspections: for those who lead, and those above. */
@Configuration(proxyBeanMethods = false)
class InspectionsMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry inspectionsEntry() {
    return new Entry(
        "inspections.menu",
        InspectionsController.BASE,
        Set.of(Role.LEADER, Role.STEERING, Role.PROVINCE_OBSERVER),
        222);
  }
}
