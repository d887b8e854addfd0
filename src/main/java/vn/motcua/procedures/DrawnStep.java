package vn.motcua.procedures;

import java.util.List;
import java.util.Optional;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.web.Message;

/**
 * One step of a dossier's way as drawn for citizens: who does what, where, how long at most.
 *
 * @param holder the department as decided; empty when only the role is known
 * @param time empty when the legal time is not known or the step is not counted
 */
public record DrawnStep(
    StepKind kind, String name, String holder, boolean outside, Optional<Message> time) {

  public static List<DrawnStep> of(Workflow workflow, Optional<TimeLimit> legal) {
    return workflow.steps().stream().map(step -> of(workflow, step, legal)).toList();
  }

  /** At most how long the file is in our hands, or in the others'; empty where nobody knows. */
  public static Optional<Message> partTime(
      Workflow workflow, boolean outside, Optional<TimeLimit> legal) {
    return legal
        .filter(limit -> limit.measure() != Measure.SAME_DAY)
        .map(limit -> TimeWords.share(limit, workflow.share(outside)));
  }

  private static DrawnStep of(Workflow workflow, WorkflowStep step, Optional<TimeLimit> legal) {
    Optional<Message> time =
        step.counted().signum() == 0
            ? Optional.empty()
            : legal
                // Within the day there is no time to divide.
                .filter(limit -> limit.measure() != Measure.SAME_DAY)
                .map(limit -> TimeWords.share(limit, workflow.share(step)));
    return new DrawnStep(step.kind(), step.name(), step.holder(), step.outside(), time);
  }
}
