package vn.motcua.demo;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;

/** Keeps the demonstration out of an office that works for real. */
@Component
class DemoGround {
  private final Units units;
  private final Officers officers;

  DemoGround(Units units, Officers officers) {
    this.units = units;
    this.officers = officers;
  }

  /** Whether the installation is empty, or already holds most of the fictitious officers. */
  boolean isOurs() {
    if (units.served().isEmpty()) {
      return true;
    }
    Set<String> here =
        officers.active(DemoStaff.NA_HY).stream().map(Officer::name).collect(Collectors.toSet());
    var ours = DemoStaff.of(DemoStaff.NA_HY);
    return ours.stream().filter(one -> here.contains(one.name())).count() * 2 > ours.size();
  }
}
