package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/**
 * Answering once what several people told: the program suggests, a person decides. The one that is
 * answered has the earliest time of all, and what was late already makes it late.
 */
@Component
public class Merging {
  private static final int MOST = 5;

  private final FeedbackActs acts;
  private final FeedbackStore store;
  private final FeedbackEventStore events;
  private final FeedbackAlarmStore alarms;
  private final FeedbackSearch feedbacks;
  private final FeedbackClock times;
  private final Reading reading;
  private final Involved involved;
  private final ReviewSearch reviews;
  private final SimilarFeedbackSearch search;
  private final Clock clock;

  Merging(
      FeedbackActs acts,
      FeedbackStore store,
      FeedbackEventStore events,
      FeedbackAlarmStore alarms,
      FeedbackSearch feedbacks,
      FeedbackClock times,
      Reading reading,
      Involved involved,
      ReviewSearch reviews,
      SimilarFeedbackSearch search,
      Clock clock) {
    this.acts = acts;
    this.store = store;
    this.events = events;
    this.alarms = alarms;
    this.feedbacks = feedbacks;
    this.times = times;
    this.reading = reading;
    this.involved = involved;
    this.reviews = reviews;
    this.search = search;
    this.clock = clock;
  }

  /** Open feedback whose words are like these, among what this person may read and merge into. */
  public List<SimilarFeedback> similar(Actor actor, Feedback feedback) {
    ReadingScope scope = reading.scope(actor);
    return search.like(feedback, MOST * 4).stream()
        .filter(one -> isOfTheSameConduct(feedback, one.feedback()))
        .filter(one ->
            scope.mayRead(
                one.feedback(), reading.climbed(one.feedback()), reading.above(feedback.unit())))
        .limit(MOST)
        .toList();
  }

  /**
   * Gộp: this one, and what was merged into it before, is answered in the other. Whom this one is
   * about never sees the other either, so the other must be with somebody else; and whoever has
   * this one must be allowed to see the other.
   */
  @Transactional
  public Feedback merge(Actor actor, Feedbacks.Seen seen, UUID into) {
    store.takeTurns(seen.unit());
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.MERGE, "");
    Feedback main = reading.readable(actor, feedback.unit(), into);
    boolean open = main.stage().isOpen() && !main.stage().isPetition();
    if (main.id().equals(feedback.id()) || !open) {
      throw new Refusal("feedback.refusal.merge-closed", main.code());
    }
    if (feedback.isAbout(main.holder().officer())) {
      throw new Refusal("feedback.refusal.merge-holder", main.code());
    }
    if (involved.of(feedback).contains(main.holder().officer())) {
      throw new Refusal("feedback.refusal.merge-near", main.code());
    }
    if (main.isKeptFrom(feedback.holder().officer())) {
      throw new Refusal("feedback.refusal.merge-reader", main.code());
    }
    requireReview(feedback, main);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Feedback own =
        feedback.stage() == FeedbackStage.ASKED
            ? feedback.due(
                feedback
                    .times()
                    .resolvedBy(times.resolveBy(feedback, feedbacks.events(feedback), now)))
            : feedback;
    Set<UUID> about = new HashSet<>(main.about());
    about.addAll(own.about());
    Feedback taken = main.withAbout(about, main.holder()).due(main.times().earliest(own.times()));
    List<Feedback> before = feedbacks.mergedInto(own);
    // All rows first, then the links of the chain: whoever waits for one holds none of the others.
    keep(taken);
    before.forEach(one -> keep(one.mergedOn(main.id())));
    keep(own.merged(main.id(), now));
    alarms.takeOver(own, main, now);
    events.add(taken, FeedbackAct.TAKE_IN, actor, now, own.code());
    involved.keepFromNamed(taken, own);
    before.forEach(one -> involved.keepFromNamed(taken, one));
    before.forEach(one -> events.add(one.mergedOn(main.id()), FeedbackAct.MERGE, actor, now, ""));
    Feedback merged = own.merged(main.id(), now);
    events.add(merged, FeedbackAct.MERGE, actor, now, "");
    return merged.next();
  }

  private void keep(Feedback after) {
    if (!store.update(after)) {
      throw new Refusal("feedback.refusal.overtaken", after.code());
    }
  }

  /** Nobody's manners get around their review by merging. */
  private void requireReview(Feedback feedback, Feedback main) {
    if (!isOfTheSameConduct(feedback, main)) {
      throw new Refusal("feedback.refusal.merge-conduct", main.code());
    }
    List<Review> own = reviews.of(feedback);
    if (own.stream().anyMatch(review -> review.meeting().isEmpty())) {
      throw new Refusal("feedback.refusal.merge-review", feedback.code());
    }
    List<Review> there = reviews.of(main);
    boolean over =
        there.isEmpty()
            ? FeedbackEvent.isWithoutReview(feedbacks.events(main))
            : there.stream().noneMatch(review -> review.meeting().isEmpty());
    if (feedback.isAboutConduct() && own.isEmpty() && over) {
      throw new Refusal("feedback.refusal.merge-reviewed", main.code());
    }
  }

  /**
   * Whether nothing about manners is lost: it is not about them, or the other is about the same.
   */
  private static boolean isOfTheSameConduct(Feedback feedback, Feedback main) {
    return feedback.topic() != FeedbackTopic.CONDUCT
        || main.topic() == FeedbackTopic.CONDUCT && main.about().equals(feedback.about());
  }
}
