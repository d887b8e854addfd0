package vn.motcua.communication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** What is to be said within a week, and what was to be said and nobody told of. */
@Component
class CommunicationReminders implements OwnReminders {
  private static final int SOON_DAYS = 7;
  private static final int MONTHS_BACK = 12;

  private final Communication communication;

  CommunicationReminders(Communication communication) {
    this.communication = communication;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    LocalDate today = communication.today();
    return Communication.mayPlan(actor)
        ? communication
            .own(actor, today.minusMonths(MONTHS_BACK), today.plusDays(SOON_DAYS))
            .stream()
            .filter(one -> one.acts().isEmpty())
            .map(one -> reminder(one, today))
            .toList()
        : List.of();
  }

  private static Reminder reminder(Outreach one, LocalDate today) {
    return new Reminder(
        Message.of("communication.reminder"),
        one.isLate(today) ? "late" : "soon",
        one.topic(),
        "",
        "/chuong-trinh/truyen-thong/" + one.unit() + "#v-" + one.id(),
        one.speaker(),
        OfficeTime.instant(one.planned().atTime(17, 0)));
  }
}
