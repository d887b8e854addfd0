package vn.motcua.identity.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

@Configuration(proxyBeanMethods = false)
class IdentityMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry accessLogEntry() {
    return new Entry("identity.menu.log", "/quan-tri/nhat-ky", Set.of(Role.ADMINISTRATOR), 960);
  }

  @Bean
  MenuEntry passwordEntry() {
    return new Entry("identity.menu.password", "/tai-khoan/mat-khau", Set.of(), 990);
  }
}
