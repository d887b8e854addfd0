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
 * @param closing the last time it was closed or opened again; null when it never was
 * @param tasks by number
 */
public record Plan(
    UnitId unit,
    String unitName,
    UUID id,
    int year,
    String title,
    String decisionNumber,
    @Nullable LocalDate decisionDay,
    @Nullable PlanClosing closing,
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

  public boolean isClosed() {
    return closing != null && closing.closed();
  }

  /** How often it was closed or opened again. */
  public int closings() {
    return closing == null ? 0 : closing.version();
  }

  /** What the activity waits for and what is not finished yet. */
  public List<PlanActivity> awaited(PlanActivity activity) {
    return activity.after().stream().map(this::at).filter(one -> one.standing().isOpen()).toList();
  }

  /**
   * Có nguy cơ trễ: not late itself, but it waits for another that is late, or that is due later
   * than itself.
   */
  public boolean isAtRisk(PlanActivity activity, LocalDate today) {
    return activity.standing().isOpen()
        && !activity.isLate(today)
        && awaited(activity).stream()
            .anyMatch(one -> one.isLate(today) || one.lastDue().isAfter(activity.lastDue()));
  }

  /** Who answers, in the order of the plan, each with all of his or her tasks. */
  public List<PlanHead> heads() {
    return PlanHead.of(this);
  }

  public PlanProgress progress(LocalDate today) {
    return PlanProgress.of(this, today);
  }
}
