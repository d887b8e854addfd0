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
 * One step of a workflow as typed; a row with nothing typed in it is left out, and so is a step
 * whose name, time and department were deleted.
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

  /** Nothing typed; what is only chosen, and the place a deleted step had, do not count. */
  boolean isBlank() {
    return name.isBlank()
        && place.length() < 10
        && holder.isBlank()
        && amount.strip().matches("|0+([.,]0+)?");
  }

  /** A place may be a fraction, as 2,5; an unreadable one comes last. */
  double sortedBy() {
    String typed = place.strip().replace(',', '.');
    return typed.matches("\\d{1,3}(\\.\\d{1,2})?") ? Double.parseDouble(typed) : Double.MAX_VALUE;
  }

  WorkflowStep parsed(int order, Map<String, Message> errors) {
    StepKind parsed = StepKind.valueOf(kind);
    if (name.isBlank()) {
      errors.put("step-" + order, Message.of("procedures.problem.step-name", order));
    }
    if (!place.isBlank() && sortedBy() == Double.MAX_VALUE) {
      errors.putIfAbsent("step-" + order, Message.of("procedures.problem.step-place", order));
    }
    FormReading.readable(errors, "step-" + order, name);
    FormReading.readable(errors, "step-" + order, holder);
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
      errors.put("step-" + order, Message.of("procedures.problem.step-amount", order));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(typed);
  }
}
