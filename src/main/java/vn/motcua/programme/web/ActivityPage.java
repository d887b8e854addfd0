package vn.motcua.programme.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanAct;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanEvidence;
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
    List<PlanEvidence> evidence,
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

  /** Whether the reader may send evidence for the chosen part. */
  public boolean maySend() {
    return chosen.isPresent() && !plan.isClosed();
  }

  /** Sent after the part was last told to be done: it did not lie there then. */
  public boolean isLater(PlanEvidence one) {
    return acts.stream()
        .filter(act -> act.of().equals(one.of()))
        .max(Comparator.comparingInt(PlanAct::version))
        .filter(act -> act.standing() == Standing.DONE && !act.evidence().contains(one.digest()))
        .isPresent();
  }

  public String chip(PlanPart part) {
    if (part.isLate(today)) {
      return "late";
    }
    return part.isSoon(today) ? "soon" : PlanPage.chip(part.standing());
  }
}
