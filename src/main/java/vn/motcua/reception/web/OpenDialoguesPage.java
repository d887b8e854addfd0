package vn.motcua.reception.web;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.organisation.Unit;
import vn.motcua.reception.Commitment;
import vn.motcua.reception.Dialogue;

/** All dialogues of a unit, and what was promised at them and is late. */
public record OpenDialoguesPage(
    Unit unit, Slice<Dialogue> dialogues, List<Commitment> overdue, LocalDateTime now) {
  public OpenDialoguesPage {
    overdue = List.copyOf(overdue);
  }

  public String home() {
    return "/co-quan/" + unit.id().code();
  }
}
