package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Reminds those who may read it of feedback that is late, and officers of a review that waits. */
@Component
class FeedbackReminders implements OwnReminders {
  private final FeedbackDesk desk;
  private final Reviews reviews;
  private final Clock clock;

  FeedbackReminders(FeedbackDesk desk, Reviews reviews, Clock clock) {
    this.desk = desk;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    Instant now = clock.instant();
    List<Reminder> reminders = new ArrayList<>();
    for (FeedbackDesk.Line line : desk.open(actor)) {
      reason(line.feedback(), now).ifPresent(why -> reminders.add(reminder(line, why)));
    }
    for (Review review : reviews.of(actor)) {
      boolean explains =
          review.officer().equals(actor.officer()) && review.stage() == Review.Stage.EXPLAINING;
      boolean meets = reviews.leads(actor, review) && review.canBeConcluded(now);
      boolean climbed = actor.unit().isProvince() && review.climbed() && review.isLate(now);
      if (explains || meets || climbed) {
        reminders.add(
            new Reminder(
                Message.of("feedback.reminder.REVIEW"),
                review.isLate(now) ? "late" : "soon",
                "",
                "",
                "/ban-lam-viec/kiem-diem",
                explains ? actor.name() : review.officerName(),
                explains ? review.explainBy() : review.dueBy()));
      }
    }
    return reminders;
  }

  private static Reminder reminder(FeedbackDesk.Line line, String why) {
    Feedback feedback = line.feedback();
    @Nullable Instant publish = feedback.times().publishBy();
    return new Reminder(
        Message.of("feedback.reminder." + why),
        "late",
        line.unitName(),
        feedback.code(),
        "/ban-lam-viec/phan-anh/" + feedback.unit() + "/" + feedback.id(),
        line.holderName(),
        why.equals("PUBLISH_LATE") && publish != null
            ? publish
            : why.equals("LATE") ? feedback.times().resolveBy() : feedback.times().refuseBy());
  }

  /** What is late about it; nothing for most. */
  private static Optional<String> reason(Feedback feedback, Instant now) {
    @Nullable Instant publish = feedback.times().publishBy();
    if (feedback.isLate(now)) {
      return Optional.of("LATE");
    }
    if (feedback.stage() == FeedbackStage.RECEIVED && now.isAfter(feedback.times().refuseBy())) {
      return Optional.of("NOT_ASSIGNED");
    }
    return feedback.stage() == FeedbackStage.ANSWERED && publish != null && now.isAfter(publish)
        ? Optional.of("PUBLISH_LATE")
        : Optional.empty();
  }
}
