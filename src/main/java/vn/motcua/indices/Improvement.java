package vn.motcua.indices;

import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanTask;

/**
 * An activity of a plan that is to make a part of an index better.
 *
 * @param version of the link
 */
public record Improvement(String index, String part, Plan plan, String place, int version) {
  public PlanActivity activity() {
    return plan.at(place);
  }

  public PlanTask task() {
    return plan.task(activity().task());
  }
}
