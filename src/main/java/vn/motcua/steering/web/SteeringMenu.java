package vn.motcua.steering.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.steering.Steering;
import vn.motcua.web.MenuEntry;

/** The province's own page in the officers' menu. */
@Component
class SteeringMenu implements MenuEntry {
  @Override
  public String key() {
    return "steering.menu";
  }

  @Override
  public String href() {
    return WeekController.WEEK;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.STEERING, Role.PROVINCE_OBSERVER);
  }

  @Override
  public int order() {
    return 219;
  }

  @Override
  public boolean isFor(@Nullable Actor actor) {
    return actor != null && Steering.maySteer(actor);
  }
}
