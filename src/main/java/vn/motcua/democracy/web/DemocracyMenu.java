package vn.motcua.democracy.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.democracy.Disclosures;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** What grassroots democracy adds to the menu. */
@Configuration(proxyBeanMethods = false)
class DemocracyMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry watchEntry() {
    return new Entry(
        "democracy.menu.watch", WatchController.BASE, Set.of(Role.FRONT, Role.PARTY_SECRETARY), 5);
  }

  @Bean
  MenuEntry dutiesEntry() {
    return new Entry("democracy.menu.duties", DutiesController.DESK, Disclosures.WRITERS, 130);
  }

  @Bean
  MenuEntry watchedDutiesEntry() {
    return new Entry(
        "democracy.menu.duties",
        DutiesController.WATCH,
        Set.of(Role.FRONT, Role.PARTY_SECRETARY, Role.PROVINCE_OBSERVER),
        6);
  }

  @Bean
  MenuEntry watchedDossiersEntry() {
    return new Entry(
        "democracy.watched.title",
        WatchedController.BASE,
        Set.of(Role.FRONT, Role.PARTY_SECRETARY),
        8);
  }

  @Bean
  MenuEntry frontEntry() {
    return new Entry(
        "democracy.menu.front", FrontController.BASE, Set.of(Role.FRONT, Role.PARTY_SECRETARY), 7);
  }

  /** Who sends drafts and answers in everybody's place; others are reminded of what they owe. */
  @Bean
  MenuEntry answersEntry() {
    return new Entry("democracy.menu.front", AnswersController.BASE, Disclosures.WRITERS, 132);
  }

  @Bean
  MenuEntry officePromisesEntry() {
    return new Entry(
        "democracy.menu.promises",
        OfficePromisesController.OFFICE,
        Set.of(Role.ADMINISTRATOR),
        905);
  }
}
