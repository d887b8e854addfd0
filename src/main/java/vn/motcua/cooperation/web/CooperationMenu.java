package vn.motcua.cooperation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The entry of the officers' menu: what others owe us. */
@Configuration(proxyBeanMethods = false)
class CooperationMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry waitingEntry() {
    return new Entry(
        "cooperation.menu",
        "/ban-lam-viec/phoi-hop",
        Set.of(Role.INTAKE, Role.APPRAISAL, Role.REVIEW, Role.LEADER),
        30);
  }
}
