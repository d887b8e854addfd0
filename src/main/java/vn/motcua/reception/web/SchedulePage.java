package vn.motcua.reception.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.organisation.Unit;
import vn.motcua.reception.ReceptionDay;

/**
 * The public schedule of receptions.
 *
 * @param changes every version of a day that was changed, the newest first
 * @param weeksWithout Mondays of the weeks in which the chairman receives nobody as yet
 */
public record SchedulePage(
    Unit unit,
    FormOfAddress form,
    String phone,
    Slice<ReceptionDay> days,
    Map<UUID, List<ReceptionDay>> changes,
    List<LocalDate> weeksWithout,
    LocalDateTime now) {
  public SchedulePage {
    changes = Map.copyOf(changes);
    weeksWithout = List.copyOf(weeksWithout);
  }

  public String home() {
    return "/co-quan/" + unit.id().code();
  }

  public String base() {
    return home() + "/tiep-cong-dan";
  }
}
