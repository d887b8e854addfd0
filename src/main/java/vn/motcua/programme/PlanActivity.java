package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.UnitId;

/**
 * Hoạt động: something to be done by a date, by the unit of the plan or by communes.
 *
 * @param after the places of the activities it waits for ("1.2")
 */
public record PlanActivity(
    int task,
    int number,
    String name,
    LocalDate starts,
    LocalDate due,
    List<PlanPart> parts,
    List<String> after) {
  public PlanActivity {
    parts = List.copyOf(parts);
    after = List.copyOf(after);
  }

  public Standing standing() {
    return Standing.of(parts.stream().map(PlanPart::standing).toList());
  }

  public boolean isLate(LocalDate today) {
    return parts.stream().anyMatch(part -> part.isLate(today));
  }

  public boolean isSoon(LocalDate today) {
    return !isLate(today) && parts.stream().anyMatch(part -> part.isSoon(today));
  }

  /** The last date any part has now. */
  public LocalDate lastDue() {
    return parts.stream().map(PlanPart::due).max(LocalDate::compareTo).orElse(due);
  }

  public long done() {
    return parts.stream().filter(part -> part.standing() == Standing.DONE).count();
  }

  /** Those that count: what was dropped does not. */
  public long counted() {
    return parts.stream().filter(part -> part.standing() != Standing.DROPPED).count();
  }

  public Optional<PlanPart> of(UnitId unit) {
    return parts.stream().filter(part -> part.unit().equals(unit)).findFirst();
  }

  /** As it stands in an address: "3.2". */
  public String place() {
    return task + "." + number;
  }
}
