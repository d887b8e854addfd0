package vn.motcua.steering.web;

import java.util.List;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.steering.Province;

/**
 * The communes of a province that need it this week.
 *
 * @param own what the reader's own office is late with or has to see to soon
 */
public record WeekPage(Province province, List<OwnReminders.Reminder> own) {
  public WeekPage {
    own = List.copyOf(own);
  }
}
