package vn.motcua.reporting.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The administrator's way to the check of the sums. */
@Component
class RollupsMenu implements MenuEntry {
  @Override
  public String key() {
    return "reporting.rollups.title";
  }

  @Override
  public String href() {
    return RollupsController.PAGE;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public int order() {
    return 880;
  }
}
