package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * Nhiệm vụ of a plan.
 *
 * @param head the person who answers for it, and of which office
 */
public record PlanTask(
    int number, String field, String name, String head, List<PlanActivity> activities) {
  public PlanTask {
    activities = List.copyOf(activities);
  }

  public Standing standing() {
    return Standing.of(activities.stream().map(PlanActivity::standing).toList());
  }

  public boolean isLate(LocalDate today) {
    return activities.stream().anyMatch(activity -> activity.isLate(today));
  }
}
