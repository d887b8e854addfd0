package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * The person who answers for tasks of a plan (người đứng đầu chịu trách nhiệm), with all of them.
 */
public record PlanHead(String name, List<PlanTask> tasks) {
  public PlanHead {
    tasks = List.copyOf(tasks);
  }

  static List<PlanHead> of(Plan plan) {
    return plan.tasks().stream()
        .map(PlanTask::head)
        .distinct()
        .map(name ->
            new PlanHead(
                name, plan.tasks().stream().filter(task -> task.head().equals(name)).toList()))
        .toList();
  }

  public List<PlanActivity> activities() {
    return tasks.stream().flatMap(task -> task.activities().stream()).toList();
  }

  public long done() {
    return activities().stream().filter(one -> one.standing() == Standing.DONE).count();
  }

  /** Those that count: what was dropped does not. */
  public long counted() {
    return activities().stream().filter(one -> one.standing() != Standing.DROPPED).count();
  }

  public long late(LocalDate today) {
    return activities().stream().filter(one -> one.isLate(today)).count();
  }
}
