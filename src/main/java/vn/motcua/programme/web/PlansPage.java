package vn.motcua.programme.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanProgress;

/** The plans somebody may read, with how far each is. */
public record PlansPage(List<Plan> plans, boolean mayPlan, LocalDate today) {
  public PlanProgress progress(Plan plan) {
    return plan.progress(today);
  }

  public String address(Plan plan) {
    return PlansController.address(plan);
  }
}
