package vn.motcua.initiatives.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to the initiatives: for those who lead or watch, and for those who have the ideas. */
@Configuration(proxyBeanMethods = false)
class InitiativesMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry initiativesEntry() {
    return new Entry(
        "initiatives.menu",
        LocalInitiativesController.BASE,
        Set.of(
            Role.LEADER,
            Role.STEERING,
            Role.PROVINCE_OBSERVER,
            Role.FRONT,
            Role.PARTY_SECRETARY,
            Role.INTAKE,
            Role.APPRAISAL,
            Role.RETURN),
        224);
  }
}
