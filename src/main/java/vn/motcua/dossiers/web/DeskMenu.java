package vn.motcua.dossiers.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The dossiers' entries of the officers' menu. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry inboxEntry() {
    return new Entry("dossiers.menu.inbox", "/ban-lam-viec", Set.of(), 10);
  }

  @Bean
  MenuEntry alarmsEntry() {
    return new Entry("dossiers.menu.alarms", "/ban-lam-viec/nhac-viec", Set.of(), 15);
  }

  @Bean
  MenuEntry intakeEntry() {
    return new Entry("dossiers.menu.intake", "/ban-lam-viec/tiep-nhan", Set.of(Role.INTAKE), 20);
  }

  @Bean
  MenuEntry refusedEntry() {
    return new Entry(
        "dossiers.menu.refused", "/ban-lam-viec/tu-choi-tiep-nhan", Set.of(Role.INTAKE), 28);
  }

  @Bean
  MenuEntry registerEntry() {
    return new Entry("dossiers.register.title", "/ban-lam-viec/so-theo-doi", Set.of(), 31);
  }

  @Bean
  MenuEntry sharedPapersEntry() {
    return new Entry(
        "dossiers.shared.title",
        SharedPapersPage.BASE,
        Set.of(Role.INTAKE, Role.CLERK, Role.RETURN),
        32);
  }

  @Bean
  MenuEntry codePatternEntry() {
    return new Entry("dossiers.menu.pattern", "/quan-tri/ma-ho-so", Set.of(Role.ADMINISTRATOR), 86);
  }
}
