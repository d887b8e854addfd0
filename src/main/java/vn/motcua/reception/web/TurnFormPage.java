package vn.motcua.reception.web;

import java.util.Map;
import java.util.UUID;
import vn.motcua.organisation.Unit;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.web.Message;

/** The form by which a citizen asks to be received, without an account. */
public record TurnFormPage(
    Unit unit, ReceptionDay day, UUID request, boolean takes, Map<String, Message> errors) {

  public String home() {
    return "/co-quan/" + unit.id().code();
  }

  public String base() {
    return home() + "/tiep-cong-dan";
  }
}
