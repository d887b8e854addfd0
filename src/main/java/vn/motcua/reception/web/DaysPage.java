package vn.motcua.reception.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.organisation.Officer;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.web.Message;

/**
 * The reception days of the unit, for the office.
 *
 * @param weeksWithout Mondays of the weeks in which the chairman receives nobody as yet
 */
public record DaysPage(
    String unit,
    Slice<ReceptionDay> days,
    List<ReceptionDay> past,
    List<LocalDate> weeksWithout,
    boolean mayPlan,
    boolean mayReceive,
    List<Officer> officers,
    UUID request,
    Map<String, Message> errors) {
  public DaysPage {
    past = List.copyOf(past);
    weeksWithout = List.copyOf(weeksWithout);
    officers = List.copyOf(officers);
  }

  public List<Choice> receivers() {
    return OfficerChoices.of(officers);
  }
}
