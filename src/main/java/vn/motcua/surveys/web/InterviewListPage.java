package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import vn.motcua.shared.UnitId;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.Slot;

/**
 * The people of a round by numbers.
 *
 * @param chosen code of the commune shown; anything else shows the first
 * @param done the number that was just finished
 */
public record InterviewListPage(
    Round round,
    String interviewer,
    List<Slot> slots,
    Map<UnitId, String> names,
    String chosen,
    String done) {

  /** The commune shown; none when nobody was drawn. */
  public String unit() {
    return names.keySet().stream()
        .map(UnitId::code)
        .filter(chosen::equals)
        .findFirst()
        .orElseGet(() -> slots.isEmpty() ? "" : slots.getFirst().unit().code());
  }

  public List<Slot> here() {
    return slots.stream().filter(slot -> slot.unit().code().equals(unit())).toList();
  }

  public long left() {
    return here().stream().filter(InterviewListPage::isOpen).count();
  }

  public boolean isDone() {
    return done.matches("[0-9]{1,6}");
  }

  public static boolean isOpen(Slot slot) {
    return slot.state() == Slot.State.WAITING || slot.state() == Slot.State.NOT_REACHED;
  }
}
