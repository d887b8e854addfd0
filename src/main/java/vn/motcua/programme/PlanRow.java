package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.UnitId;

/** One activity as a plan's file says it; a task begins where its name or field changes. */
public record PlanRow(
    int line,
    String field,
    String task,
    String head,
    String activity,
    List<UnitId> units,
    LocalDate starts,
    LocalDate due) {
  public PlanRow {
    units = List.copyOf(units);
  }

  boolean isOfTask(PlanRow before) {
    return field.equals(before.field()) && task.equals(before.task());
  }
}
