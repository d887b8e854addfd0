package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** Parts of a plan that are late, or due within two weeks, pointed out to whoever tells of them. */
@Component
class PlanReminders implements OwnReminders {
  private final Plans plans;

  PlanReminders(Plans plans) {
    this.plans = plans;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    return Plans.mayPlan(actor)
        ? plans.plans(actor).stream().flatMap(plan -> of(actor, plan)).toList()
        : List.of();
  }

  private Stream<Reminder> of(Actor actor, Plan plan) {
    LocalDate today = plans.today();
    return plan.activities().stream()
        .flatMap(activity -> {
          Optional<PlanPart> part =
              activity.of(actor.unit()).filter(one -> one.isLate(today) || one.isSoon(today));
          return part.map(one -> of(actor, plan, activity, one, today)).stream();
        });
  }

  private static Reminder of(
      Actor actor, Plan plan, PlanActivity activity, PlanPart part, LocalDate today) {
    return new Reminder(
        Message.of("programme.reminder"),
        part.isLate(today) ? "late" : "soon",
        activity.name(),
        "",
        "/chuong-trinh/ke-hoach/" + plan.unit() + "/" + plan.id() + "/" + activity.place(),
        actor.name(),
        OfficeTime.instant(part.due().atTime(17, 0)));
  }
}
