package vn.motcua.procedures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The internal workflow of a procedure: ordered steps, each with a role and its allotted time.
 *
 * @param source the decision it comes from; empty for the default
 */
public record Workflow(UUID id, Unit unit, String source, List<WorkflowStep> steps) {
  /** What the amounts of the steps are counted in. */
  public enum Unit {
    /** Percent of the legal time. */
    SHARE,
    WORKING_HOUR,
    WORKING_DAY,
    CALENDAR_DAY
  }

  public Workflow {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a workflow needs at least one step");
    }
  }

  /**
   * Steps that follow each other in the same hands: this unit's, or another agency's.
   *
   * @param amount what counts of them, in the unit of the workflow
   */
  public record Part(boolean outside, List<WorkflowStep> steps, BigDecimal amount) {
    public Part {
      steps = List.copyOf(steps);
    }

    public WorkflowStep first() {
      return steps.getFirst();
    }
  }

  /** Whether a part of the way leads through another agency (commune to province). */
  public boolean hasOutside() {
    return steps.stream().anyMatch(WorkflowStep::outside);
  }

  /** The workflow as it changes hands, in order; one part when nothing is done outside. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<WorkflowStep> run = new ArrayList<>();
    for (WorkflowStep step : steps) {
      if (!run.isEmpty() && run.getFirst().outside() != step.outside()) {
        parts.add(part(run));
        run = new ArrayList<>();
      }
      run.add(step);
    }
    parts.add(part(run));
    return List.copyOf(parts);
  }

  private static Part part(List<WorkflowStep> run) {
    return new Part(run.getFirst().outside(), run, counted(run.stream()));
  }

  /** What counts of our steps, or of the others', in the unit of the workflow. */
  public BigDecimal amount(boolean outside) {
    return counted(steps.stream().filter(step -> step.outside() == outside));
  }

  /** Working time of one part, given what {@link #allot} gave each step. */
  public Duration timeOf(Part part, List<Duration> allotted) {
    return part.steps().stream()
        .map(step -> allotted.get(step.order() - 1))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The first step of ours behind this one; the last step, returning, always is. */
  public int nextOurs(int step) {
    return steps.stream()
        .filter(one -> one.order() > step && !one.outside())
        .findFirst()
        .orElse(steps.getLast())
        .order();
  }

  /** The step before, an outside part as a whole being one: its first step stands for it. */
  public int previous(int step) {
    int before = step - 1;
    while (before > 1 && step(before).outside() && step(before - 1).outside()) {
      before--;
    }
    return before;
  }

  /** The part of the workflow a step belongs to. */
  public Part partOf(int step) {
    return parts().stream()
        .filter(part -> part.steps().stream().anyMatch(one -> one.order() == step))
        .findFirst()
        .orElseThrow();
  }

  /** Whether another agency decides: nobody of ours approves behind this step. */
  public boolean isDecidedOutside(int step) {
    return steps.stream()
        .noneMatch(one -> one.order() > step && !one.outside() && one.kind() == StepKind.APPROVE);
  }

  /** The times by the hands that hold the file: an outside part has all its time at its first. */
  public List<Duration> inHands(List<Duration> allotted) {
    List<Duration> held = new ArrayList<>(allotted);
    for (Part part : parts()) {
      if (part.outside()) {
        Duration whole = timeOf(part, allotted);
        part.steps().forEach(step -> held.set(step.order() - 1, Duration.ZERO));
        held.set(part.first().order() - 1, whole);
      }
    }
    return List.copyOf(held);
  }

  private static BigDecimal counted(Stream<WorkflowStep> of) {
    return of.map(WorkflowStep::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public WorkflowStep first() {
    return steps.getFirst();
  }

  /** The step at this place, from 1. */
  public WorkflowStep step(int order) {
    return steps.get(order - 1);
  }

  /** Sum of what counts, in the unit of the workflow. */
  public BigDecimal total() {
    return counted(steps.stream());
  }

  /** Percent of the counted time that is ours, or the others'. */
  public BigDecimal share(boolean outside) {
    BigDecimal total = total();
    return total.signum() == 0
        ? BigDecimal.ZERO
        : amount(outside).multiply(BigDecimal.valueOf(100)).divide(total, 1, RoundingMode.HALF_UP);
  }

  /** Percent of the counted time that a step has, one decimal. */
  public BigDecimal share(WorkflowStep step) {
    BigDecimal total = total();
    return total.signum() == 0
        ? BigDecimal.ZERO
        : step.counted().multiply(BigDecimal.valueOf(100)).divide(total, 1, RoundingMode.HALF_UP);
  }

  /**
   * Working time of each step, in order, for a dossier whose whole legal time is {@code legal}
   * working time. Hours and days stand as decided while they fit; what would exceed the legal time
   * is shortened in proportion. Shares and calendar days divide the legal time to the second.
   *
   * @param fullDay working time of the unit's full day, for amounts in working days
   */
  public List<Duration> allot(Duration legal, Duration fullDay) {
    BigDecimal decided = inSeconds(total(), fullDay);
    boolean asDecided =
        (unit == Unit.WORKING_HOUR || unit == Unit.WORKING_DAY)
            && decided.compareTo(BigDecimal.valueOf(legal.toSeconds())) <= 0;
    BigDecimal whole = asDecided ? decided : BigDecimal.valueOf(legal.toSeconds());
    return divide(whole);
  }

  private List<Duration> divide(BigDecimal whole) {
    BigDecimal total = total();
    BigDecimal before = BigDecimal.ZERO;
    long given = 0;
    List<Duration> allotted = new ArrayList<>();
    for (WorkflowStep step : steps) {
      before = before.add(step.counted());
      long until =
          total.signum() == 0
              ? 0
              : whole.multiply(before).divide(total, 0, RoundingMode.HALF_UP).longValueExact();
      allotted.add(Duration.ofSeconds(until - given));
      given = until;
    }
    return List.copyOf(allotted);
  }

  private BigDecimal inSeconds(BigDecimal amount, Duration fullDay) {
    long seconds = unit == Unit.WORKING_HOUR ? 3600 : fullDay.toSeconds();
    return amount.multiply(BigDecimal.valueOf(seconds));
  }
}
