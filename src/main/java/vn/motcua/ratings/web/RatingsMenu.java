package vn.motcua.ratings.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The leader's entry: what citizens said. */
@Configuration(proxyBeanMethods = false)
class RatingsMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry ratingsEntry() {
    return new Entry("ratings.menu", LeaderRatingsPage.BASE, Set.of(Role.LEADER), 105);
  }
}
