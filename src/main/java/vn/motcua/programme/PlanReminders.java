package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;
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
    if (!Plans.mayPlan(actor)) {
      return List.of();
    }
    LocalDate today = plans.today();
    return plans.due(actor, today.plusDays(PlanPart.SOON_DAYS)).stream()
        .map(part -> reminder(actor, part, today))
        .toList();
  }

  private static Reminder reminder(Actor actor, PartDue part, LocalDate today) {
    return new Reminder(
        Message.of("programme.reminder"),
        part.due().isBefore(today) ? "late" : "soon",
        part.activity(),
        "",
        "/chuong-trinh/ke-hoach/" + part.owner() + "/" + part.plan() + "/" + part.place(),
        actor.name(),
        OfficeTime.instant(part.due().atTime(17, 0)));
  }
}
