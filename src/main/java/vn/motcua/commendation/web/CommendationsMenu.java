package vn.motcua.commendation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to the commendations: for those who lead, and those who watch. */
@Configuration(proxyBeanMethods = false)
class CommendationsMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry commendationsEntry() {
    return new Entry(
        "commendation.menu",
        CommendationsController.BASE,
        Set.of(Role.LEADER, Role.STEERING, Role.PARTY_SECRETARY),
        225);
  }
}
