package vn.motcua.certification.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The entries of certification in the officers' menu. */
@Configuration(proxyBeanMethods = false)
class CertificationMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry certificationEntry() {
    return new Entry(
        "certification.menu.form", "/ban-lam-viec/chung-thuc", Set.of(Role.INTAKE), 25);
  }

  @Bean
  MenuEntry certificationBooksEntry() {
    return new Entry(
        "certification.menu.books",
        "/ban-lam-viec/chung-thuc/so",
        Set.of(Role.INTAKE, Role.APPROVAL, Role.CLERK),
        26);
  }

  @Bean
  MenuEntry certificationDayEntry() {
    return new Entry(
        "certification.menu.day",
        "/ban-lam-viec/chung-thuc/ngay",
        Set.of(Role.INTAKE, Role.LEADER),
        27);
  }

  @Bean
  MenuEntry certificationFeesEntry() {
    return new Entry(
        "certification.menu.fees", "/quan-tri/phi-chung-thuc", Set.of(Role.ADMINISTRATOR), 87);
  }
}
