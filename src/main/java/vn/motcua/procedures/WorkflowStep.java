package vn.motcua.procedures;

import java.math.BigDecimal;
import vn.motcua.shared.Role;

/**
 * One step of an internal workflow.
 *
 * @param order place in the workflow, from 1; identifies the step, since kinds may come twice
 * @param name what is done, as the office words it
 * @param holder the department or office that does it, as published; empty for the unit's own
 *     choice
 * @param amount time allotted, in the {@link Workflow#unit() unit of the workflow}
 * @param counts whether its time counts against the legal time (returning does not)
 * @param outside done by another agency (a province department), not by this unit
 */
public record WorkflowStep(
    int order,
    StepKind kind,
    Role role,
    String name,
    String holder,
    BigDecimal amount,
    boolean counts,
    boolean outside) {
  public WorkflowStep {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("time of a step must not be negative, but is " + amount);
    }
  }

  /** The part of the workflow's amount that counts. */
  BigDecimal counted() {
    return counts ? amount : BigDecimal.ZERO;
  }
}
