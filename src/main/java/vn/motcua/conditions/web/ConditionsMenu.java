package vn.motcua.conditions.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to the conditions: for those who lead, and those who watch. */
@Configuration(proxyBeanMethods = false)
class ConditionsMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry conditionsEntry() {
    return new Entry(
        "conditions.menu",
        ConditionsController.BASE,
        Set.of(
            Role.LEADER, Role.STEERING, Role.PROVINCE_OBSERVER, Role.FRONT, Role.PARTY_SECRETARY),
        223);
  }
}
