package vn.motcua.cooperation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/**
 * Other offices that have not answered in time, pointed out to whoever of ours follows it up and to
 * the leader; an answer ends it.
 */
@Component
class LateAnswers implements OwnReminders {
  private final Errands errands;
  private final Waiting waiting;
  private final Clock clock;

  LateAnswers(Errands errands, Waiting waiting, Clock clock) {
    this.errands = errands;
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    Instant now = clock.instant();
    Predicate<UUID> concerns =
        follower -> actor.has(Role.LEADER) || follower.equals(actor.officer());
    return Stream.concat(
            errands.open(actor.unit()).stream()
                .filter(errand -> errand.isOverdue(now) && concerns.test(errand.follower()))
                .map(errand ->
                    new Reminder(
                        Message.of(
                            errand.isOpinion()
                                ? "cooperation.reminder.opinion"
                                : "cooperation.reminder.part"),
                        "late",
                        errand.body(),
                        errand.code(),
                        "/ban-lam-viec/ho-so/" + errand.dossier() + "/phoi-hop",
                        errand.followerName(),
                        errand.due().orElse(now))),
            waiting.outside(actor.unit()).stream()
                .filter(file -> file.isOverdue(now) && concerns.test(file.followerId()))
                .map(file ->
                    new Reminder(
                        Message.of("cooperation.reminder.outside"),
                        "late",
                        file.body(),
                        file.code(),
                        "/ban-lam-viec/ho-so/" + file.dossier(),
                        file.follower(),
                        file.due())))
        .toList();
  }
}
