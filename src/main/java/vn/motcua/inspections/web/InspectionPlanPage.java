package vn.motcua.inspections.web;

import java.time.LocalDate;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Target;

/** One plan: whom to inspect, and what came of it. */
public record InspectionPlanPage(InspectionPlan plan, LocalDate today) {
  public String address() {
    return InspectionsController.BASE + "/" + plan.id();
  }

  public String address(Target target) {
    return address() + "/" + target.number();
  }

  public String chip(Target target) {
    return target.held().isPresent() ? "ok" : target.isLate(today) ? "late" : "wait";
  }
}
