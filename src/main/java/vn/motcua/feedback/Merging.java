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

/** Answering once what several people told: the program suggests, a person decides. */
@Component
public class Merging {
  private static final int MOST = 5;

  private final FeedbackActs acts;
  private final FeedbackStore store;
  private final Reading reading;
  private final SimilarFeedbackSearch search;
  private final Clock clock;

  Merging(
      FeedbackActs acts,
      FeedbackStore store,
      Reading reading,
      SimilarFeedbackSearch search,
      Clock clock) {
    this.acts = acts;
    this.store = store;
    this.reading = reading;
    this.search = search;
    this.clock = clock;
  }

  /** Open feedback whose words are like these, among what this person may read. */
  public List<SimilarFeedback> similar(Actor actor, Feedback feedback) {
    ReadingScope scope = reading.scope(actor);
    return search.like(feedback, MOST * 4).stream()
        .filter(one ->
            scope.mayRead(
                one.feedback(), reading.climbed(one.feedback()), reading.above(feedback.unit())))
        .limit(MOST)
        .toList();
  }

  /**
   * Gộp: this one is answered in the other. Whom this one is about never sees the other either, so
   * the other must be with somebody else.
   */
  @Transactional
  public Feedback merge(Actor actor, Feedbacks.Seen seen, UUID into) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.MERGE, "");
    Feedback main = reading.readable(actor, feedback.unit(), into);
    boolean open = main.stage().isOpen() && !main.stage().isPetition();
    if (main.id().equals(feedback.id()) || !open) {
      throw new Refusal("feedback.refusal.merge-closed", main.code());
    }
    if (feedback.isAbout(main.holder().officer())
        || main.spokenTo().filter(feedback::isAbout).isPresent()) {
      throw new Refusal("feedback.refusal.merge-holder", main.code());
    }
    Set<UUID> about = new HashSet<>(main.about());
    about.addAll(feedback.about());
    if (!main.about().equals(about) && !store.update(main.withAbout(about, main.holder()))) {
      throw new Refusal("feedback.refusal.overtaken", main.code());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return acts.keep(feedback.merged(into, now), FeedbackAct.MERGE, actor, now, "");
  }
}
