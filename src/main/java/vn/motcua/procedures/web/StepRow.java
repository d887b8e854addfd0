package vn.motcua.procedures.web;

import java.math.BigDecimal;
import java.util.Map;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.TimeWords;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/**
 * One step of a workflow as typed; a step without a name is left out.
 *
 * @param place number the steps are sorted by, so that one can be put between two others
 */
public record StepRow(
    String place,
    String name,
    String kind,
    String role,
    String amount,
    String holder,
    String outside) {
  static final StepRow BLANK =
      new StepRow("", "", StepKind.PROCESS.name(), Role.APPRAISAL.name(), "", "", "false");

  static StepRow of(WorkflowStep step) {
    return new StepRow(
        String.valueOf(step.order()),
        step.name(),
        step.kind().name(),
        step.role().name(),
        TimeWords.decimal(step.amount()),
        step.holder(),
        String.valueOf(step.outside()));
  }

  public boolean isOutside() {
    return Boolean.parseBoolean(outside);
  }

  boolean isBlank() {
    return name.isBlank();
  }

  /** A place may be a fraction, as 2,5; an unreadable one comes last. */
  double sortedBy() {
    String typed = place.strip().replace(',', '.');
    return typed.matches("\\d{1,3}(\\.\\d{1,2})?") ? Double.parseDouble(typed) : Double.MAX_VALUE;
  }

  WorkflowStep parsed(int order, Map<String, Message> errors) {
    StepKind parsed = StepKind.valueOf(kind);
    return new WorkflowStep(
        order,
        parsed,
        Role.valueOf(role),
        Publications.clean(name),
        Publications.clean(holder),
        amount(order, errors),
        parsed != StepKind.RETURN,
        isOutside());
  }

  private BigDecimal amount(int order, Map<String, Message> errors) {
    String typed = amount.strip().replace(',', '.');
    if (typed.isEmpty()) {
      return BigDecimal.ZERO;
    }
    if (!typed.matches("\\d{1,4}(\\.\\d{1,2})?")) {
      errors.put("step-" + order, Message.of("procedures.problem.amount"));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(typed);
  }
}
