package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.dossiers.Alarm;
import vn.motcua.dossiers.TimeLeft;
import vn.motcua.shared.UnitId;

/** The officer's reminders; those of other units (for the province) cannot be opened here. */
public record AlarmsPage(UnitId unit, List<Row> rows) {
  public AlarmsPage {
    rows = List.copyOf(rows);
  }

  /** One reminder with the time left or past. */
  public record Row(Alarm alarm, TimeLeft left) {}

  public boolean isProvince() {
    return unit.isProvince();
  }
}
