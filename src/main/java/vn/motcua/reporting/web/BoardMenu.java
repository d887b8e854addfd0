package vn.motcua.reporting.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The ways to the dashboards. */
@Configuration(proxyBeanMethods = false)
class BoardMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry leaderBoardEntry() {
    return new Entry("reporting.menu.board", BoardController.LEADER, Set.of(Role.LEADER), 201);
  }

  @Bean
  MenuEntry ownBoardEntry() {
    return new Entry("reporting.menu.own", BoardController.OWN, Set.of(), 202);
  }

  @Bean
  MenuEntry provinceBoardEntry() {
    return new Entry(
        "reporting.menu.province", BoardController.PROVINCE, Set.of(Role.PROVINCE_OBSERVER), 201);
  }

  @Bean
  MenuEntry watchBoardEntry() {
    return new Entry(
        "reporting.menu.watch", BoardController.WATCH, Set.of(Role.FRONT, Role.PARTY_SECRETARY), 8);
  }
}
