package vn.motcua.telling.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The entry of the officers' menu: what the citizens have not heard yet. */
@Configuration(proxyBeanMethods = false)
class TellingMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry tellingEntry() {
    return new Entry(
        "telling.menu", TellingsPage.BASE, Set.of(Role.INTAKE, Role.RETURN, Role.LEADER), 27);
  }
}
