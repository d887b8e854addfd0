package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** Kế hoạch kiểm tra of a year: whom to inspect, and how far that is. */
public record InspectionPlan(
    UnitId unit,
    UUID id,
    int year,
    String title,
    String decisionNumber,
    LocalDate decisionDay,
    List<Target> targets) {
  public InspectionPlan {
    targets = List.copyOf(targets);
  }

  /** How many of the targets of a kind were inspected. */
  public record Share(int held, int all) {}

  public Share share(Target.Kind kind) {
    List<Target> own = targets.stream().filter(target -> target.kind() == kind).toList();
    return new Share(
        (int) own.stream().filter(target -> target.held().isPresent()).count(), own.size());
  }

  /** How many were inspected up to the end of that day. */
  public Share share(Target.Kind kind, LocalDate day) {
    List<Target> own = targets.stream().filter(target -> target.kind() == kind).toList();
    return new Share(
        (int)
            own.stream()
                .filter(one -> one.held().filter(held -> !held.on().isAfter(day)).isPresent())
                .count(),
        own.size());
  }

  /** The plan with what had happened up to the end of a day. */
  public InspectionPlan asOf(LocalDate day) {
    return new InspectionPlan(
        unit,
        id,
        year,
        title,
        decisionNumber,
        decisionDay,
        targets.stream().map(target -> target.asOf(day)).toList());
  }

  public Target at(int number) {
    return targets.stream()
        .filter(target -> target.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("target " + number));
  }

  public int open() {
    return targets.stream().mapToInt(Target::open).sum();
  }

  public int late(LocalDate today) {
    return targets.stream().mapToInt(target -> target.late(today)).sum();
  }
}
