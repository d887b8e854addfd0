package vn.motcua.filing.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** What waits from online, beside the intake. */
@Component
class FilingMenu implements MenuEntry {
  @Override
  public String key() {
    return "filing.menu";
  }

  @Override
  public String href() {
    return OnlineController.BASE;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.INTAKE);
  }

  @Override
  public int order() {
    return 27;
  }
}
