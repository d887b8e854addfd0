package vn.motcua.reception.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The entries of the officers' menu: receptions, and what was promised. */
@Configuration(proxyBeanMethods = false)
class ReceptionMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry receptionEntry() {
    return new Entry(
        "reception.menu.days",
        DaysController.BASE,
        Set.of(Role.LEADER, Role.CLERK, Role.INTAKE, Role.ADMINISTRATOR),
        120);
  }

  @Bean
  MenuEntry dialoguesEntry() {
    return new Entry(
        "reception.menu.dialogues",
        DialoguesController.BASE,
        Set.of(Role.LEADER, Role.CLERK, Role.ADMINISTRATOR),
        122);
  }

  @Bean
  MenuEntry commitmentsEntry() {
    return new Entry("reception.menu.promises", CommitmentsController.BASE, Set.of(), 124);
  }
}
