package vn.motcua.feedback.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackLooks;
import vn.motcua.feedback.FeedbackTransitions;
import vn.motcua.feedback.Petition;
import vn.motcua.feedback.Publishing;
import vn.motcua.feedback.Review;
import vn.motcua.feedback.SimilarFeedback;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/**
 * One feedback at the desk: its story, who has it, what can be done now.
 *
 * @param typed words of an act that was refused
 */
public record ShowPage(
    String base,
    Actor actor,
    Feedback feedback,
    Unit place,
    String holderName,
    List<Officer> concerned,
    List<FeedbackEvent> story,
    Optional<FeedbackDesk.Sender> sender,
    Set<FeedbackAct> possible,
    List<Officer> candidates,
    List<Officer> speakers,
    List<Officer> nameable,
    List<Officer> mentioned,
    List<Review> reviews,
    boolean mayOpenReview,
    boolean waitsForReview,
    boolean waitsForWhom,
    List<Integer> photos,
    Optional<Petition> petition,
    Optional<Petition.Path> hint,
    List<SimilarFeedback> similar,
    Optional<Publishing.Suggestion> suggestion,
    List<FeedbackLooks.Seen> looks,
    Instant now,
    @Nullable Message refusal,
    Map<String, String> typed) {
  public ShowPage {
    concerned = List.copyOf(concerned);
    story = List.copyOf(story);
    candidates = List.copyOf(candidates);
    speakers = List.copyOf(speakers);
    nameable = List.copyOf(nameable);
    mentioned = List.copyOf(mentioned);
    reviews = List.copyOf(reviews);
    photos = List.copyOf(photos);
    similar = List.copyOf(similar);
    looks = List.copyOf(looks);
  }

  public String self() {
    return base + "/" + feedback.unit() + "/" + feedback.id();
  }

  public String reviewsHref() {
    return ReviewsPage.base(actor);
  }

  public boolean may(String act) {
    return possible.contains(FeedbackAct.valueOf(act));
  }

  public String chip() {
    return ListPage.chip(feedback, now);
  }

  /** What was typed into the form of an act that was refused. */
  public String words(String act) {
    return wasSent(act) ? typed.getOrDefault("loi", "") : "";
  }

  /** Whether the form of this act was sent and refused, so that it is read unfolded. */
  public boolean wasSent(String act) {
    return act.equals(typed.getOrDefault("viec", ""));
  }

  /** Whether the act is refused without words. */
  public boolean needsWords(String act) {
    return FeedbackTransitions.of(feedback.stage(), FeedbackAct.valueOf(act))
        .filter(FeedbackTransitions.Transition::needsWords)
        .isPresent();
  }

  public boolean mayStillRefuse() {
    return !now.isAfter(feedback.times().refuseBy());
  }

  public boolean mayStillAsk() {
    return !now.isAfter(feedback.times().askBy());
  }
}
