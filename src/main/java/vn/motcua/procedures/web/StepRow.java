package vn.motcua.procedures.web;

import java.math.BigDecimal;
import java.util.Map;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.TimeWords;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** One step of a workflow as typed; a step without a name is left out. */
public record StepRow(
    String name, String kind, String role, String amount, String holder, String outside) {
  static final StepRow BLANK =
      new StepRow("", StepKind.PROCESS.name(), Role.APPRAISAL.name(), "", "", "false");

  static StepRow of(WorkflowStep step) {
    return new StepRow(
        step.name(),
        step.kind().name(),
        step.role().name(),
        TimeWords.decimal(step.amount()),
        step.holder(),
        String.valueOf(step.outside()));
  }

  boolean isBlank() {
    return name.isBlank();
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
        Boolean.parseBoolean(outside));
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
