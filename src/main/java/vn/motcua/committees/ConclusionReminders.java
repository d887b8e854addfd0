package vn.motcua.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/**
 * What a conclusion notice says is to be done and nobody told to be done, within two weeks of its
 * day or past it: pointed out, with who answers for it, to those who follow the notices, and to the
 * commune its province gave it to.
 */
@Component
class ConclusionReminders implements OwnReminders {
  private static final int SOON_DAYS = 14;
  private static final int LONGEST = 120;

  /** Where notices are followed and told of. */
  private static final String FOLLOWED = "/chuong-trinh/ban-chi-dao/ket-luan";

  private final Conclusions conclusions;

  ConclusionReminders(Conclusions conclusions) {
    this.conclusions = conclusions;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    if (!Conclusions.mayEnter(actor)) {
      return List.of();
    }
    LocalDate today = conclusions.today();
    return conclusions.of(actor).stream().flatMap(notice -> reminders(notice, today)).toList();
  }

  private static Stream<Reminder> reminders(ConclusionNotice notice, LocalDate today) {
    return notice.items().stream()
        .filter(item -> !item.isDone() && !item.due().isAfter(today.plusDays(SOON_DAYS)))
        .map(item -> reminder(notice, item, today));
  }

  private static Reminder reminder(
      ConclusionNotice notice, ConclusionNotice.Item item, LocalDate today) {
    return new Reminder(
        Message.of("committees.reminder"),
        item.isLate(today) ? "late" : "soon",
        item.words().substring(0, Math.min(LONGEST, item.words().length())),
        notice.number(),
        FOLLOWED + "#v-" + notice.id() + "-" + item.number(),
        item.head(),
        OfficeTime.instant(item.due().atTime(17, 0)));
  }
}
