package vn.motcua.surveys.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.surveys.Teams;
import vn.motcua.web.MenuEntry;

/** The entry of the outside team; leaders come from what citizens rated. */
@Configuration(proxyBeanMethods = false)
class SurveysMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {
    @Override
    public boolean isFor(@org.jspecify.annotations.Nullable Actor actor) {
      return actor != null && Teams.isOne(actor);
    }
  }

  @Bean
  MenuEntry surveysEntry() {
    return new Entry(
        "surveys.menu", SurveysController.BASE, Set.of(Role.FRONT, Role.PROVINCE_OBSERVER), 8);
  }
}
