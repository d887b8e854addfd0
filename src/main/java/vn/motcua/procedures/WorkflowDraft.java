package vn.motcua.procedures;

import java.math.BigDecimal;
import java.util.List;

/** A workflow about to be published. */
public record WorkflowDraft(Workflow.Unit unit, String source, List<WorkflowStep> steps) {
  public WorkflowDraft {
    steps = List.copyOf(steps);
  }

  /** Receive, assign, process, review, approve, seal, return: 5/5/60/15/10/5/0 percent. */
  static WorkflowDraft standard() {
    return new WorkflowDraft(
        Workflow.Unit.SHARE,
        "",
        List.of(
            step(1, StepKind.RECEIVE, 5, "Tiếp nhận hồ sơ"),
            step(2, StepKind.ASSIGN, 5, "Phân công thụ lý"),
            step(3, StepKind.PROCESS, 60, "Thụ lý, thẩm định"),
            step(4, StepKind.REVIEW, 15, "Thẩm tra"),
            step(5, StepKind.APPROVE, 10, "Phê duyệt"),
            step(6, StepKind.REGISTER_AND_SEAL, 5, "Vào sổ, đóng dấu"),
            step(7, StepKind.RETURN, 0, "Trả kết quả")));
  }

  private static WorkflowStep step(int order, StepKind kind, int percent, String name) {
    return new WorkflowStep(
        order,
        kind,
        kind.role(),
        name,
        "",
        BigDecimal.valueOf(percent),
        kind != StepKind.RETURN,
        false);
  }
}
