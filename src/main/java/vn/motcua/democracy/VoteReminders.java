package vn.motcua.democracy;

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
 * What the households decided (Luật 10/2022/QH15 Điều 15–21): to be sent, which the clerk is
 * reminded of, and to be recognised or refused, of which the leader is; of what is late both are.
 */
@Component
class VoteReminders implements OwnReminders {
  private static final String VOTES = "/ban-lam-viec/dan-chu/bieu-quyet/";

  private final Votes votes;

  VoteReminders(Votes votes) {
    this.votes = votes;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    if (actor.unit().isProvince() || !actor.has(Role.CLERK) && !actor.has(Role.LEADER)) {
      return List.of();
    }
    return votes.of(actor.unit()).stream()
        .filter(vote -> vote.result().map(PeopleVote.Result::passed).orElse(false))
        .filter(vote -> vote.answered().isEmpty())
        .flatMap(vote -> of(actor, vote))
        .toList();
  }

  private Stream<Reminder> of(Actor actor, PeopleVote vote) {
    LocalDate answerBy = votes.answerBy(vote);
    return answerBy == null
        ? owed(actor, vote, "democracy.reminder.vote-send", votes.sendBy(vote), Role.CLERK)
        : owed(actor, vote, "democracy.reminder.vote-answer", answerBy, Role.LEADER);
  }

  private Stream<Reminder> owed(
      Actor actor, PeopleVote vote, String key, LocalDate by, Role first) {
    boolean late = votes.today().isAfter(by);
    return late || actor.has(first)
        ? Stream.of(
            new Reminder(
                Message.of(key),
                late ? "late" : "soon",
                vote.title(),
                "",
                VOTES + vote.id(),
                vote.enteredBy(),
                evening(by)))
        : Stream.empty();
  }

  private static Instant evening(LocalDate day) {
    return OfficeTime.instant(day.atTime(17, 0));
  }
}
