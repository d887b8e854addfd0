package vn.motcua.councils.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The councils' entries of the officers' menu. */
@Configuration(proxyBeanMethods = false)
class CouncilMenu {
  private static final Set<Role> ROLES =
      Set.of(Role.APPRAISAL, Role.LEADER, Role.CLERK, Role.ADMINISTRATOR);

  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry councilsEntry() {
    return new Entry("councils.menu.councils", "/ban-lam-viec/hoi-dong", ROLES, 26);
  }

  @Bean
  MenuEntry boardEntry() {
    return new Entry("councils.menu.board", "/ban-lam-viec/niem-yet", ROLES, 27);
  }
}
