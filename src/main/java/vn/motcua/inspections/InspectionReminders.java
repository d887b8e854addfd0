package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.List;
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
  private final InspectionDueSearch search;

  InspectionReminders(Inspections inspections, InspectionDueSearch search) {
    this.inspections = inspections;
    this.search = search;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    LocalDate today = inspections.today();
    return due(actor, today.plusDays(SOON_DAYS)).stream()
        .map(one -> reminder(actor, one, today))
        .toList();
  }

  private List<InspectionDue> due(Actor actor, LocalDate until) {
    if (Inspections.mayInspect(actor)) {
      return search.ofInspector(actor.unit(), until);
    }
    return actor.has(Role.LEADER) && !actor.unit().isProvince()
        ? search.ofCommune(inspections.province(actor), actor.unit(), until)
        : List.of();
  }

  private static Reminder reminder(Actor actor, InspectionDue one, LocalDate today) {
    String what =
        switch (one.step()) {
          case HOLD -> "inspections.reminder.hold";
          case MEND -> "inspections.reminder.mend";
          case LOOK -> "inspections.reminder.told";
        };
    return new Reminder(
        Message.of(what),
        one.due().isBefore(today) ? "late" : "soon",
        one.words().substring(0, Math.min(LONGEST, one.words().length())),
        "",
        "/chuong-trinh/kiem-tra/" + one.plan() + "/" + one.number(),
        actor.name(),
        OfficeTime.instant(one.due().atTime(17, 0)));
  }
}
