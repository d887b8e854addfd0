package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/**
 * Reminds whoever has a complaint or a denunciation by law, and its head, of days that are over.
 * The province hears that one is late and where, not what it says, nor who has it.
 */
@Component
class PetitionReminders implements OwnReminders {
  private static final String PAGE = "/ban-lam-viec/phan-anh";

  private final PetitionStore store;
  private final FeedbackDesk desk;
  private final Petitions petitions;
  private final Officers officers;
  private final Clock clock;

  PetitionReminders(
      PetitionStore store, FeedbackDesk desk, Petitions petitions, Officers officers, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.petitions = petitions;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    if (actor.unit().isProvince()) {
      return store.climbed(actor.unit()).stream()
          .map(late ->
              new Reminder(
                  Message.of("feedback.reminder.PETITION"),
                  "late",
                  late.unitName(),
                  "",
                  PAGE,
                  "",
                  late.due()))
          .toList();
    }
    Instant now = clock.instant();
    return desk.open(actor).stream()
        .filter(line -> line.feedback().stage().isPetition())
        .flatMap(line -> reminder(line.feedback(), now).stream())
        .toList();
  }

  private Optional<Reminder> reminder(Feedback feedback, Instant now) {
    return petitions
        .of(feedback)
        .filter(petition -> now.isAfter(petition.due()))
        .map(petition ->
            new Reminder(
                Message.of("feedback.reminder.PETITION"),
                "late",
                "",
                feedback.code(),
                PAGE + "/" + feedback.unit() + "/" + feedback.id(),
                officers
                    .find(feedback.holder().unit(), feedback.holder().officer())
                    .map(Officer::name)
                    .orElse(""),
                petition.due()));
  }
}
