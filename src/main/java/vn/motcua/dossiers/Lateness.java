package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * What the office owes when a dossier will be or is late: an apology with a new date, signed by the
 * leader, once (form 04; NĐ 118/2025/NĐ-CP as amended, điều: đang đối chiếu). The due date by law
 * stays; the dossier stays late in every figure.
 */
@Component
public class Lateness {
  private final ActDesk acts;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Lateness(ActDesk acts, WorkingCalendars calendars, Clock clock) {
    this.acts = acts;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Ký thư xin lỗi và hẹn lại.
   *
   * @param newDate when the result will be there (local time): a working day, after the due date
   */
  @Transactional
  public Dossier apologise(Actor actor, Dossiers.Seen seen, LocalDateTime newDate, String reason) {
    Dossier dossier = acts.current(actor, seen);
    if (!calendars.calendarOf(dossier.unit()).isWorkingDay(newDate.toLocalDate())) {
      throw new Refusal("dossiers.refusal.apology-rest-day");
    }
    return acts.act(
        actor,
        dossier,
        new ActDesk.Order(
            Act.APOLOGISE, null, OfficeTime.instant(newDate), reason, new EventData()));
  }

  /**
   * A new date that can be kept: the time the remaining steps are allotted, from now, or one
   * working day after the due date when that is later (local time).
   */
  public LocalDateTime suggested(Dossier dossier) {
    WorkingCalendar calendar = calendars.calendarOf(dossier.unit());
    long remaining = 0;
    List<Integer> allotted = dossier.filing().allotted();
    for (int step = dossier.standing().step(); step <= allotted.size(); step++) {
      remaining += Math.max(0, allotted.get(step - 1) - dossier.standing().used().get(step - 1));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    Instant from = now.isAfter(dossier.dueAt()) ? now : dossier.dueAt();
    LocalDateTime day =
        calendar.reckon(from, TimeLimit.workingDays(1)).due().truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime done =
        OfficeTime.local(calendar.stepDue(now, Duration.ofSeconds(remaining), Measure.WORKING_DAY));
    return done.isAfter(day) ? done.truncatedTo(ChronoUnit.MINUTES) : day;
  }

  /** Ghi nhận lỗi của cơ quan: late in every figure, whatever the date. */
  @Transactional
  public Dossier admitFault(Actor actor, Dossiers.Seen seen, String reason) {
    return acts.act(actor, seen, ActDesk.Order.of(Act.ADMIT_FAULT, null, reason));
  }
}
