package vn.motcua.indices.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to the indices: for those who lead a commune, steer a province or watch over it. */
@Configuration(proxyBeanMethods = false)
class IndicesMenu {
  private record Entry(String key, String href, Set<Role> roles, int order) implements MenuEntry {}

  @Bean
  MenuEntry indicesEntry() {
    return new Entry(
        "indices.menu",
        IndicesController.BASE,
        Set.of(Role.LEADER, Role.STEERING, Role.PROVINCE_OBSERVER),
        226);
  }
}
