package vn.motcua.reporting.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The leader's page in the officers' menu. */
@Component
class ReportingMenu implements MenuEntry {
  @Override
  public String key() {
    return "reporting.menu.leader";
  }

  @Override
  public String href() {
    return "/lanh-dao";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEADER);
  }

  @Override
  public int order() {
    return 5;
  }
}
