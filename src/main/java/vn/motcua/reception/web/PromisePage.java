package vn.motcua.reception.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.organisation.Officer;
import vn.motcua.reception.Commitment;
import vn.motcua.web.Message;

/** One promise: who had it until when, and what was done. */
public record PromisePage(
    Commitment promise,
    boolean mayAct,
    boolean mayOpenVisit,
    List<Officer> officers,
    LocalDate today,
    Map<String, Message> errors) {
  public PromisePage {
    officers = List.copyOf(officers);
  }

  public String base() {
    return CommitmentsController.BASE + "/" + promise.id();
  }

  public List<Choice> keepers() {
    return OfficerChoices.of(officers);
  }
}
