package vn.motcua.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.OfficeTime;

/**
 * Something found at an inspection, and what became of it.
 *
 * @param item code of the line of the check-list
 * @param remedy what is to be done, by the due day
 * @param acts what was told since, the first one first
 */
public record Finding(
    UUID id,
    String item,
    Severity severity,
    String words,
    String remedy,
    LocalDate due,
    boolean photo,
    List<Act> acts) {
  public Finding {
    acts = List.copyOf(acts);
  }

  /** How grave it is. */
  public enum Severity {
    LIGHT,
    MEDIUM,
    GRAVE
  }

  /** Where it stands. */
  public enum Standing {
    OPEN,
    /** The inspected told what it did; the second look is still to come. */
    TOLD,
    /** Looked at again, and not mended. */
    RETURNED,
    MENDED
  }

  /** Something told about a finding. */
  public record Act(
      int version, Standing standing, String words, boolean photo, String by, Instant at) {}

  /** With what had been told up to the end of a day. */
  Finding asOf(LocalDate day) {
    return new Finding(
        id,
        item,
        severity,
        words,
        remedy,
        due,
        photo,
        acts.stream().filter(act -> !OfficeTime.date(act.at()).isAfter(day)).toList());
  }

  public Standing standing() {
    return acts.isEmpty() ? Standing.OPEN : acts.getLast().standing();
  }

  public int version() {
    return acts.size();
  }

  public boolean isOpen() {
    return standing() != Standing.MENDED;
  }

  public boolean isLate(LocalDate today) {
    return isOpen() && standing() != Standing.TOLD && due.isBefore(today);
  }
}
