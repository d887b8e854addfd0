package vn.motcua.feedback.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackLooks;
import vn.motcua.feedback.FeedbackPhotos;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Merging;
import vn.motcua.feedback.Petitions;
import vn.motcua.feedback.Publishing;
import vn.motcua.feedback.Reviews;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Makes the officers' pages of feedback. */
@Component
class DeskPages {
  private final FeedbackDesk desk;
  private final Feedbacks feedbacks;
  private final Officers officers;
  private final Units units;
  private final Reviews reviews;
  private final Publishing publishing;
  private final FeedbackPhotos photos;
  private final Petitions petitions;
  private final Merging merging;
  private final FeedbackLooks looks;
  private final Clock clock;

  DeskPages(
      FeedbackDesk desk,
      Feedbacks feedbacks,
      Officers officers,
      Units units,
      Reviews reviews,
      Publishing publishing,
      FeedbackPhotos photos,
      Petitions petitions,
      Merging merging,
      FeedbackLooks looks,
      Clock clock) {
    this.desk = desk;
    this.feedbacks = feedbacks;
    this.officers = officers;
    this.units = units;
    this.reviews = reviews;
    this.publishing = publishing;
    this.photos = photos;
    this.petitions = petitions;
    this.merging = merging;
    this.looks = looks;
    this.clock = clock;
  }

  /** Where this person reads feedback: at the desk, or where those read who only watch. */
  static String base(Actor actor) {
    return actor.onlyWatches() ? DeskController.WATCH : DeskController.DESK;
  }

  ModelAndView list(Actor actor, List<FeedbackDesk.Line> lines, boolean closed, String query) {
    return new ModelAndView(
        "feedback/web/list",
        "model",
        new ListPage(base(actor), actor, lines, closed, query, clock.instant()));
  }

  ModelAndView show(
      Actor actor, Feedback feedback, @Nullable Message refusal, Map<String, String> typed) {
    var possible = desk.possible(actor, feedback);
    boolean mayOpenReview = reviews.mayOpen(actor, feedback);
    boolean mayPublish = possible.contains(FeedbackAct.PUBLISH) && feedback.wishes().publish();
    Optional<Officer> holder = officers.find(feedback.holder().unit(), feedback.holder().officer());
    return new ModelAndView(
        "feedback/web/show",
        "model",
        new ShowPage(
            base(actor),
            actor,
            feedback,
            units.byId(feedback.unit()),
            holder.map(Officer::name).orElse(""),
            desk.concerned(feedback),
            desk.story(actor, feedback),
            desk.sender(actor, feedback),
            possible,
            possible.contains(FeedbackAct.ASSIGN) ? desk.candidates(feedback) : List.of(),
            mayOpenReview ? desk.colleagues(feedback) : List.of(),
            possible.contains(FeedbackAct.NAME) ? desk.nameable(feedback) : List.of(),
            possible.contains(FeedbackAct.NAME) || possible.contains(FeedbackAct.NOT_ABOUT)
                ? desk.mentioned(feedback)
                : List.of(),
            reviews.of(actor, feedback),
            mayOpenReview,
            feedbacks.waitsForReview(feedback),
            feedbacks.waitsForWhom(feedback),
            photos.numbers(feedback),
            petitions.of(feedback),
            possible.contains(FeedbackAct.DIVERT) ? petitions.hint(feedback) : Optional.empty(),
            possible.contains(FeedbackAct.MERGE) ? merging.similar(actor, feedback) : List.of(),
            mayPublish ? Optional.of(publishing.suggestion(feedback)) : Optional.empty(),
            looks.of(actor, feedback),
            clock.instant(),
            refusal,
            typed));
  }

  /** After an act: the feedback, or the list when it is none of this person's any more. */
  static ModelAndView after(Actor actor, Feedbacks.Seen seen) {
    return new ModelAndView("redirect:" + base(actor) + "/" + seen.unit() + "/" + seen.id());
  }
}
