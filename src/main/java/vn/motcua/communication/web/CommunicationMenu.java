package vn.motcua.communication.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to what is said: for those who lead, and those who watch. */
@Configuration(proxyBeanMethods = false)
class CommunicationMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry communicationEntry() {
    return new Entry(
        "communication.menu",
        CommunicationController.BASE,
        // A leader's heading is full: the way leads over the page of plans.
        Set.of(Role.STEERING, Role.PROVINCE_OBSERVER, Role.FRONT, Role.PARTY_SECRETARY),
        227);
  }
}
