package vn.motcua.deadlines.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** Leads the administrator to the calendar. */
@Component
class CalendarMenuEntry implements MenuEntry {
  @Override
  public String key() {
    return "deadlines.menu";
  }

  @Override
  public String href() {
    return CalendarPages.ADDRESS;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public int order() {
    return 80;
  }
}
