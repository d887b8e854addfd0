package vn.motcua.reception;

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
import vn.motcua.web.Texts;

/**
 * Promises that are late, and written refusals that are owed, pointed out to whoever has them and
 * to the leader; doing them ends it.
 */
@Component
class ReceptionReminders implements OwnReminders {
  private final Commitments commitments;
  private final Visits visits;
  private final ReceptionDays days;
  private final Texts texts;
  private final Clock clock;

  ReceptionReminders(
      Commitments commitments, Visits visits, ReceptionDays days, Texts texts, Clock clock) {
    this.commitments = commitments;
    this.visits = visits;
    this.days = days;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    return Stream.of(promises(actor), refusals(actor), weeks(actor), tests(actor))
        .flatMap(all -> all)
        .toList();
  }

  private Stream<Reminder> promises(Actor actor) {
    LocalDate today = today();
    return commitments.open(actor.unit()).stream()
        .filter(one -> one.isOverdue(today))
        .filter(one -> actor.has(Role.LEADER) || one.keeper().officer().equals(actor.officer()))
        .map(one ->
            new Reminder(
                Message.of(
                    one.dialogue().isPresent()
                        ? "reception.reminder.promise"
                        : "reception.reminder.follow-up"),
                "late",
                one.dialogue().isPresent()
                    ? one.words()
                    : words("reception.reminder.after", date(OfficeTime.date(one.madeAt()))),
                "",
                "/ban-lam-viec/viec-da-hua/" + one.id(),
                one.keeper().name(),
                evening(one.firstDue())));
  }

  /** This week or the next one without a day of the head, where days are planned at all. */
  private Stream<Reminder> weeks(Actor actor) {
    LocalDate today = today();
    if (!actor.has(Role.LEADER)
        || days.between(actor.unit(), today.minusDays(90), today.plusDays(90)).isEmpty()) {
      return Stream.empty();
    }
    return days.weeksWithout(actor.unit()).stream()
        .filter(week -> week.isBefore(today.plusDays(8)))
        .map(week ->
            new Reminder(
                Message.of("reception.reminder.week"),
                week.isAfter(today) ? "soon" : "late",
                words("reception.reminder.week-of", date(week), date(week.plusDays(6))),
                "",
                "/ban-lam-viec/tiep-cong-dan",
                actor.name(),
                evening(week.plusDays(4))));
  }

  /** Receptions over the network whose connection was not tried, or did not work, in time. */
  private Stream<Reminder> tests(Actor actor) {
    return ReceptionDays.mayPlan(actor)
        ? days.untested(actor.unit()).stream()
            .map(day ->
                new Reminder(
                    Message.of("reception.reminder.test"),
                    days.testBy(actor.unit(), day).isBefore(today()) ? "late" : "soon",
                    words("reception.reminder.test-of", date(day.plan().day())),
                    "",
                    "/ban-lam-viec/tiep-cong-dan/" + day.id(),
                    actor.name(),
                    evening(days.testBy(actor.unit(), day))))
        : Stream.empty();
  }

  private Stream<Reminder> refusals(Actor actor) {
    if (!actor.has(Role.LEADER) && !actor.has(Role.CLERK)) {
      return Stream.empty();
    }
    return visits.refusalsOwed(actor.unit()).stream()
        .filter(visit -> visits.mayRead(actor, visit))
        .flatMap(visit -> visit.refused().stream().map(refused -> refusal(visit, refused)));
  }

  private Reminder refusal(Visit visit, Visit.Refused refused) {
    return new Reminder(
        Message.of("reception.reminder.refusal"),
        refused.isOverdue(today()) ? "late" : "soon",
        words("reception.reminder.notice", date(refused.knownOn())),
        "",
        "/ban-lam-viec/tiep-cong-dan/luot/" + visit.id(),
        refused.by(),
        refused.dueOn().map(ReceptionReminders::evening).orElse(refused.at()));
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }

  private static String date(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static Instant evening(LocalDate day) {
    return OfficeTime.instant(day.atTime(17, 0));
  }
}
