package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/**
 * Kế hoạch: what a province or a commune will do in a year.
 *
 * @param decisionNumber of the decision that made it, or empty
 * @param tasks by number; empty in a list of plans
 */
public record Plan(
    UnitId unit,
    String unitName,
    UUID id,
    int year,
    String title,
    String decisionNumber,
    @Nullable LocalDate decisionDay,
    List<PlanTask> tasks) {
  public Plan {
    tasks = List.copyOf(tasks);
  }

  public List<PlanActivity> activities() {
    return tasks.stream().flatMap(task -> task.activities().stream()).toList();
  }

  /** The fields, in the order of the plan. */
  public List<String> fields() {
    return tasks.stream().map(PlanTask::field).distinct().toList();
  }

  public List<PlanTask> of(String field) {
    return tasks.stream().filter(task -> task.field().equals(field)).toList();
  }

  /** The activity at a place ("3.2"), or the 404 page. */
  public PlanActivity at(String place) {
    Optional<PlanActivity> found =
        activities().stream().filter(activity -> activity.place().equals(place)).findFirst();
    return found.orElseThrow(() -> new NotFound("activity " + place));
  }

  public PlanTask task(int number) {
    return tasks.stream()
        .filter(task -> task.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("task " + number));
  }

  public PlanProgress progress(LocalDate today) {
    return PlanProgress.of(this, today);
  }
}
