package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.UnitId;

/**
 * One activity as a plan's file says it; a task begins where its name or field changes.
 *
 * @param place as the plan will number it ("1.2")
 * @param after the places of those it waits for
 */
public record PlanRow(
    int line,
    String place,
    String field,
    String task,
    String head,
    String activity,
    List<UnitId> units,
    LocalDate starts,
    LocalDate due,
    List<String> after) {
  public PlanRow {
    units = List.copyOf(units);
    after = List.copyOf(after);
  }

  boolean isOfTask(PlanRow before) {
    return field.equals(before.field()) && task.equals(before.task());
  }

  int taskNumber() {
    return Integer.parseInt(place.substring(0, place.indexOf('.')));
  }

  int number() {
    return Integer.parseInt(place.substring(place.indexOf('.') + 1));
  }

  PlanRow at(String newPlace) {
    return new PlanRow(line, newPlace, field, task, head, activity, units, starts, due, after);
  }

  PlanRow after(List<String> places) {
    return new PlanRow(line, place, field, task, head, activity, units, starts, due, places);
  }
}
