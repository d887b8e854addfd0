package vn.motcua.reporting;

import org.springframework.stereotype.Component;
import vn.motcua.database.ShippedData;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Fills the sums that a new version brings, once, from the history that is there. */
@Component
class RollupsOfThePast implements ShippedData {
  private final Rollups rollups;
  private final Units units;

  RollupsOfThePast(Rollups rollups, Units units) {
    this.rollups = rollups;
    this.units = units;
  }

  @Override
  public String name() {
    return "reporting-rollups";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void load() {
    for (Unit unit : units.served()) {
      rollups.fill(unit.id());
    }
  }
}
