package vn.motcua.organisation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

@Configuration(proxyBeanMethods = false)
class OrganisationMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry rosterEntry() {
    return new Entry("organisation.menu.roster", "/ban-lam-viec/co-mat", Set.of(), 500);
  }

  @Bean
  MenuEntry staffEntry() {
    return new Entry(
        "organisation.menu.staff", "/quan-tri/can-bo", Set.of(Role.ADMINISTRATOR), 900);
  }

  @Bean
  MenuEntry unitEntry() {
    return new Entry("organisation.menu.unit", "/quan-tri/don-vi", Set.of(Role.ADMINISTRATOR), 910);
  }
}
