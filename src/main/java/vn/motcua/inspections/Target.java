package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * Whom a plan says to inspect, and what came of it.
 *
 * @param unit the commune of today; null for an agency, and for a commune of the past
 * @param held the inspection, once it took place
 */
public record Target(
    int number,
    Kind kind,
    String name,
    @Nullable UnitId unit,
    LocalDate due,
    Optional<Held> held,
    List<Finding> findings) {
  public Target {
    findings = List.copyOf(findings);
  }

  /** An agency named freely, or a commune. */
  public enum Kind {
    AGENCY,
    COMMUNE
  }

  /** What a line of the check-list came to. */
  public enum Verdict {
    GOOD,
    FAULT,
    NOT_LOOKED
  }

  /** The inspection itself. */
  public record Held(LocalDate on, String words, Map<String, Verdict> checks) {
    public Held {
      checks = Map.copyOf(checks);
    }
  }

  /**
   * With what had happened up to the end of a day; what was found is found on the day it was held.
   */
  Target asOf(LocalDate day) {
    Optional<Held> then = held.filter(one -> !one.on().isAfter(day));
    return new Target(
        number,
        kind,
        name,
        unit,
        due,
        then,
        then.isPresent() ? findings.stream().map(one -> one.asOf(day)).toList() : List.of());
  }

  public boolean isLate(LocalDate today) {
    return held.isEmpty() && due.isBefore(today);
  }

  public int open() {
    return (int) findings.stream().filter(Finding::isOpen).count();
  }

  public int late(LocalDate today) {
    return (int) findings.stream().filter(finding -> finding.isLate(today)).count();
  }
}
