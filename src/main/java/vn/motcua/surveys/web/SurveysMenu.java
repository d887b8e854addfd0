package vn.motcua.surveys.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.surveys.Teams;
import vn.motcua.web.MenuEntry;

/** The entries of surveys: for the outside team its rounds, for the leader what they found. */
@Configuration(proxyBeanMethods = false)
class SurveysMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {
    @Override
    public boolean isFor(@org.jspecify.annotations.Nullable Actor actor) {
      return actor != null
          && (roles.contains(Role.LEADER) ? actor.has(Role.LEADER) : Teams.isOne(actor));
    }
  }

  @Bean
  MenuEntry surveysEntry() {
    return new Entry(
        "surveys.menu", SurveysController.BASE, Set.of(Role.FRONT, Role.PROVINCE_OBSERVER), 8);
  }

  @Bean
  MenuEntry surveyResultsEntry() {
    return new Entry("surveys.menu.results", UnitSurveysPage.LEADER, Set.of(Role.LEADER), 29);
  }
}
