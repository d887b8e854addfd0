package vn.motcua.exports.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to the exports, for who hands out and for who watches over a province. */
@Component
class ExportsMenu implements MenuEntry {
  @Override
  public String key() {
    return "exports.title";
  }

  @Override
  public String href() {
    return ExportsController.PAGE;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEADER, Role.PROVINCE_OBSERVER);
  }

  @Override
  public int order() {
    return 215;
  }
}
