package vn.motcua.procedures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One workflow of the shipped internal-workflows.json; its free wording becomes standard steps. */
record ShippedWorkflow(JsonNode node) {

  /** Empty when the decision names no code; such a workflow belongs to no procedure. */
  String code() {
    return node.path("procedureCode").isNull() ? "" : node.path("procedureCode").asString();
  }

  WorkflowDraft draft() {
    return new WorkflowDraft(unit(), node.path("source").asString(), steps());
  }

  /** The files' units: HOUR counts eight to a working day, DAY is what the procedure counts in. */
  private Workflow.Unit unit() {
    return switch (node.path("unit").asString()) {
      case "HOUR", "WORKING_HOUR" -> Workflow.Unit.WORKING_HOUR;
      case "WORKING_DAY" -> Workflow.Unit.WORKING_DAY;
      case "DAY" -> Workflow.Unit.CALENDAR_DAY;
      default -> throw new IllegalArgumentException("unit of workflow " + code());
    };
  }

  private List<WorkflowStep> steps() {
    List<WorkflowStep> steps = new ArrayList<>();
    for (JsonNode step : node.path("steps")) {
      StepKind kind = StepRules.kindOf(step.path("action").asString());
      JsonNode duration = step.path("duration");
      steps.add(
          new WorkflowStep(
              steps.size() + 1,
              kind,
              kind.role(),
              step.path("action").asString(),
              step.path("role").asString(),
              duration.isNull() ? BigDecimal.ZERO : duration.decimalValue(),
              step.path("countsTowardDeadline").asBoolean(true),
              "province".equals(step.path("level").asString())));
    }
    return steps;
  }
}
