package vn.motcua.reporting.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The leader's way to how the promises beside the law were kept. */
@Component
class QuicknessMenu implements MenuEntry {
  @Override
  public String key() {
    return "reporting.menu.quickness";
  }

  @Override
  public String href() {
    return QuicknessController.LEADERS;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEADER);
  }

  @Override
  public int order() {
    return 205;
  }
}
