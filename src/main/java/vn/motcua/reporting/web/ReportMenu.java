package vn.motcua.reporting.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;
import vn.motcua.web.MenuEntry;

/** The way to the report forms, for the leader and for whoever watches over a province. */
@Component
class ReportMenu implements MenuEntry {
  @Override
  public String key() {
    return "reporting.report.title";
  }

  @Override
  public String href() {
    return ReportController.PAGE;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEADER, Role.PROVINCE_OBSERVER);
  }

  @Override
  public int order() {
    return 210;
  }
}
