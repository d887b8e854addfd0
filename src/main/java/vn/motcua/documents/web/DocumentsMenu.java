package vn.motcua.documents.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

@Configuration(proxyBeanMethods = false)
class DocumentsMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry letterBoxEntry() {
    return new Entry(
        "documents.menu.box",
        "/ban-lam-viec/thu",
        Set.of(Role.RETURN, Role.CLERK, Role.LEADER),
        60);
  }

  @Bean
  MenuEntry letterTemplatesEntry() {
    return new Entry(
        "documents.menu.letters",
        "/ban-lam-viec/mau-thu",
        Set.of(Role.LEADER, Role.ADMINISTRATOR),
        940);
  }
}
