package vn.motcua.procedures.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The administrator's way to the promises. */
@Component
class PromisesEntry implements MenuEntry {
  @Override
  public String key() {
    return "procedures.promise.menu";
  }

  @Override
  public String href() {
    return PromisesController.BASE;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public int order() {
    return 88;
  }
}
