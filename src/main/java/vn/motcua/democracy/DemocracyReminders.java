package vn.motcua.democracy;

import java.time.Clock;
import java.time.Instant;
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
 * What the Front and the people are owed, pointed out to whoever owes it from the first day on, and
 * to the leader once it is late.
 */
@Component
class DemocracyReminders implements OwnReminders {
  private static final String DESK = "/ban-lam-viec/dan-chu";

  private final Supervision supervision;
  private final Consultations consultations;
  private final Clock clock;

  DemocracyReminders(Supervision supervision, Consultations consultations, Clock clock) {
    this.supervision = supervision;
    this.consultations = consultations;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    return Stream.of(remarks(actor), asked(actor), drafts(actor)).flatMap(all -> all).toList();
  }

  /** The Front has a first page of its own, where it reads the same. */
  private Stream<Reminder> drafts(Actor actor) {
    LocalDate today = today();
    return supervision.drafts(actor.unit()).stream()
        .filter(one -> one.isLate(today))
        .filter(one -> one.sender().equals(actor.officer()) || actor.has(Role.LEADER))
        .map(one ->
            new Reminder(
                Message.of("democracy.reminder.draft"),
                "late",
                one.title(),
                "",
                DESK + "/mat-tran/phan-bien/" + one.id(),
                one.sentBy(),
                evening(one.wantedBy())));
  }

  private Stream<Reminder> remarks(Actor actor) {
    LocalDate today = today();
    return supervision.remarks(actor.unit()).stream()
        .filter(one -> one.answer().isEmpty())
        .filter(one ->
            one.owedBy().equals(actor.officer()) || actor.has(Role.LEADER) && one.isLate(today))
        .map(one ->
            new Reminder(
                Message.of("democracy.reminder.remark"),
                one.isLate(today) ? "late" : "soon",
                one.subject(),
                "",
                DESK + "/mat-tran",
                one.owedByName(),
                evening(one.dueOn())));
  }

  private Stream<Reminder> asked(Actor actor) {
    LocalDate today = today();
    return consultations.of(actor.unit()).stream()
        .filter(one -> one.summary().isEmpty())
        .filter(one ->
            one.owedBy().equals(actor.officer()) && one.owed() > 0
                || one.isLate(today)
                    && (one.owedBy().equals(actor.officer()) || actor.has(Role.LEADER)))
        .map(one ->
            new Reminder(
                Message.of("democracy.reminder.asked"),
                one.isLate(today) ? "late" : "soon",
                one.title(),
                "",
                DESK + "/lay-y-kien/" + one.id(),
                one.owedByName(),
                evening(one.answerBy())));
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static Instant evening(LocalDate day) {
    return OfficeTime.instant(day.atTime(17, 0));
  }
}
