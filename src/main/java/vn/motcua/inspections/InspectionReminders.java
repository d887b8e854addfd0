package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/**
 * What was found and is to be mended within two weeks or past its day, pointed out to the head of
 * the commune it was found in; the province is reminded of what was told and waits for a second
 * look, of agencies that have no account here, and of inspections its plan is behind with.
 */
@Component
class InspectionReminders implements OwnReminders {
  private static final int SOON_DAYS = 14;
  private static final int LONGEST = 120;

  private final Inspections inspections;

  InspectionReminders(Inspections inspections) {
    this.inspections = inspections;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    if (Inspections.mayInspect(actor)) {
      return all(actor, (plan, target) -> ofInspector(actor, plan, target));
    }
    return actor.has(Role.LEADER) && !actor.unit().isProvince()
        ? all(actor, (plan, target) -> findings(actor, plan, target))
        : List.of();
  }

  /** What is told of one target. */
  private interface Told {
    Stream<Reminder> of(InspectionPlan plan, Target target);
  }

  private List<Reminder> all(Actor actor, Told told) {
    return inspections.plans(actor).stream()
        .flatMap(plan -> plan.targets().stream().flatMap(target -> told.of(plan, target)))
        .toList();
  }

  private Stream<Reminder> ofInspector(Actor actor, InspectionPlan plan, Target target) {
    Stream<Reminder> toHold =
        target.held().isEmpty() && isNear(target.due())
            ? Stream.of(
                reminder(
                    "inspections.reminder.hold", actor, plan, target, target.name(), target.due()))
            : Stream.empty();
    Stream<Reminder> toLook =
        target.findings().stream()
            .filter(finding -> finding.standing() == Finding.Standing.TOLD)
            .map(finding ->
                reminder(
                    "inspections.reminder.told",
                    actor,
                    plan,
                    target,
                    finding.words(),
                    finding.due()));
    Stream<Reminder> ofAgency =
        target.kind() == Target.Kind.AGENCY ? findings(actor, plan, target) : Stream.empty();
    return Stream.of(toHold, toLook, ofAgency).flatMap(one -> one);
  }

  private Stream<Reminder> findings(Actor actor, InspectionPlan plan, Target target) {
    return target.findings().stream()
        .filter(one -> one.isOpen() && one.standing() != Finding.Standing.TOLD)
        .filter(one -> isNear(one.due()))
        .map(one ->
            reminder("inspections.reminder.mend", actor, plan, target, one.remedy(), one.due()));
  }

  private boolean isNear(LocalDate due) {
    return !due.isAfter(inspections.today().plusDays(SOON_DAYS));
  }

  private Reminder reminder(
      String what, Actor actor, InspectionPlan plan, Target target, String work, LocalDate due) {
    return new Reminder(
        Message.of(what),
        due.isBefore(inspections.today()) ? "late" : "soon",
        work.substring(0, Math.min(LONGEST, work.length())),
        "",
        "/chuong-trinh/kiem-tra/" + plan.id() + "/" + target.number(),
        actor.name(),
        OfficeTime.instant(due.atTime(17, 0)));
  }
}
