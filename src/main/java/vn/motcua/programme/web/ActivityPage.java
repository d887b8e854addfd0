package vn.motcua.programme.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanAct;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanPart;
import vn.motcua.programme.PlanTask;
import vn.motcua.programme.Standing;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One activity: how each unit stands, what was told so far, and the form for whoever tells.
 *
 * @param chosen the part the form is about
 * @param owner whether the reader made the plan and may move the date
 */
public record ActivityPage(
    Plan plan,
    PlanActivity activity,
    List<PlanAct> acts,
    Optional<PlanPart> chosen,
    boolean owner,
    BiPredicate<PlanPart, Standing> may,
    LocalDate today,
    Map<String, Message> errors) {

  public PlanTask task() {
    return plan.task(activity.task());
  }

  public String address() {
    return PlansController.address(plan) + "/" + activity.place();
  }

  public String address(PlanActivity other) {
    return PlansController.address(plan) + "/" + other.place();
  }

  /** What is to be finished before it. */
  public List<PlanActivity> before() {
    return activity.after().stream().map(plan::at).toList();
  }

  public String address(UnitId of) {
    return address() + "?xa=" + of;
  }

  /** What may be told of the chosen part now. */
  public List<Standing> choices() {
    return chosen
        .map(part -> Arrays.stream(Standing.values()).filter(next -> may.test(part, next)).toList())
        .orElse(List.of());
  }

  public boolean mayTell(PlanPart part) {
    return Arrays.stream(Standing.values()).anyMatch(next -> may.test(part, next));
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  public String chip(PlanPart part) {
    if (part.isLate(today)) {
      return "late";
    }
    return part.isSoon(today) ? "soon" : PlanPage.chip(part.standing());
  }
}
