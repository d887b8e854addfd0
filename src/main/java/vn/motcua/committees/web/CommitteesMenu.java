package vn.motcua.committees.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to committees and launches: for those who lead, and those who watch. */
@Configuration(proxyBeanMethods = false)
class CommitteesMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry committeesEntry() {
    return new Entry(
        "committees.menu",
        CommitteesController.BASE,
        Set.of(
            Role.LEADER, Role.STEERING, Role.PROVINCE_OBSERVER, Role.FRONT, Role.PARTY_SECRETARY),
        221);
  }
}
