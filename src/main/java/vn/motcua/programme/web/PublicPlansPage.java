package vn.motcua.programme.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.organisation.Unit;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanProgress;

/**
 * How far plans are, for everybody.
 *
 * @param whole whether this is one plan with all of its activities
 */
public record PublicPlansPage(Unit unit, List<Plan> plans, boolean whole, LocalDate today) {
  public PublicPlansPage {
    plans = List.copyOf(plans);
  }

  public String address() {
    return "/cong-khai/" + unit.id() + "/ke-hoach";
  }

  public String address(Plan plan) {
    return address() + "/" + plan.id();
  }

  public PlanProgress progress(Plan plan) {
    return plan.progress(today);
  }

  public String chip(PlanActivity activity) {
    return activity.isLate(today) ? "late" : PlanPage.chip(activity.standing());
  }

  public String word(PlanActivity activity) {
    return activity.isLate(today) ? "programme.late" : "programme.standing." + activity.standing();
  }
}
