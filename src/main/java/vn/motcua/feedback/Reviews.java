package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * The door to reviews of conduct (practice B6; no article): a head asks in neutral words, the
 * officer explains first, the meeting's outcome is written down by its day. The officer never reads
 * the complaint, nor who sent it.
 */
@Component
public class Reviews {
  /** So long the officer explains first. */
  static final TimeLimit EXPLAIN = TimeLimit.workingDays(3);

  /** The meeting is written down within this time, and never after the answer is due. */
  static final TimeLimit WHOLE = TimeLimit.workingDays(10);

  /** So many signs in a row of the sender's words in the question would tell the complaint. */
  private static final int REPEATED = 30;

  private static final int LONGEST_QUESTION = 1_000;

  private final Reading reading;
  private final FeedbackSearch feedbacks;
  private final Involved involved;
  private final ReviewStore store;
  private final ReviewSearch search;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Reviews(
      Reading reading,
      FeedbackSearch feedbacks,
      Involved involved,
      ReviewStore store,
      ReviewSearch search,
      Officers officers,
      WorkingCalendars calendars,
      Clock clock) {
    this.reading = reading;
    this.feedbacks = feedbacks;
    this.involved = involved;
    this.store = store;
    this.search = search;
    this.officers = officers;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * What is asked of whom.
   *
   * @param collective empty for a person
   */
  public record Opening(UUID officer, String collective, String question) {}

  /** What the meeting came to. */
  public record Conclusion(
      LocalDate heldOn, String present, Review.Outcome outcome, String words) {}

  /** The reviews this person has to do with. */
  public List<Review> of(Actor actor) {
    return search.of(reading.scope(actor));
  }

  /**
   * For the province: what people complained of, how many its communes opened, what is late, what
   * came of them.
   */
  public List<ReviewCounts> above(Actor actor) {
    return reading.scope(actor).province()
        ? search.above(actor.unit(), clock.instant())
        : List.of();
  }

  /** Those on one feedback, for its heads. */
  public List<Review> of(Actor actor, Feedback feedback) {
    return reading.scope(actor).heads(feedback) ? search.of(feedback) : List.of();
  }

  public boolean mayOpen(Actor actor, Feedback feedback) {
    return reading.scope(actor).heads(feedback)
        && feedback.stage().isOpen()
        && !feedback.stage().isPetition()
        && isFar(actor, feedback);
  }

  /** Who acted on the dossier judges nobody over it, unless nobody else is there who could. */
  private boolean isFar(Actor actor, Feedback feedback) {
    return reading.scope(actor).holds(feedback)
        || !involved.actedOn(feedback).contains(actor.officer());
  }

  /**
   * Whether this person leads it: a head whom neither it nor its feedback is about, and who did
   * nothing with the dossier that is about.
   */
  public boolean leads(Actor actor, Review review) {
    ReadingScope scope = reading.scope(actor);
    boolean aboutChairman =
        scope
            .chairman()
            .filter(one -> review.officer().equals(one) || review.about().contains(one))
            .isPresent();
    return review.unit().equals(actor.unit())
        && !review.officer().equals(actor.officer())
        && !review.about().contains(actor.officer())
        && (scope.secretary() || scope.chair() && !aboutChairman)
        && feedbacks
            .byId(review.unit(), review.feedback())
            .filter(one -> isFar(actor, one))
            .isPresent();
  }

  /** Mở kiểm điểm: the officer is asked, in words of the leader's own. */
  @Transactional
  public void open(Actor actor, UUID id, Opening opening) {
    Feedback feedback = reading.readable(actor, actor.unit(), id);
    if (!mayOpen(actor, feedback)) {
      throw new Refusal("feedback.refusal.not-yours", feedback.code());
    }
    officers.byId(actor.unit(), opening.officer());
    if (opening.officer().equals(actor.officer())) {
      throw new Refusal("feedback.refusal.review-of-yourself");
    }
    if (opening.collective().isBlank() && !feedback.isAbout(opening.officer())) {
      throw new Refusal("feedback.refusal.review-whom");
    }
    refuseTellingTheComplaint(feedback, opening.question());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant due = calendars.dueDate(actor.unit(), now, WHOLE).dueInstant();
    Instant answer = feedback.times().resolveBy();
    Instant by = answer.isAfter(now) && answer.isBefore(due) ? answer : due;
    Instant explain = calendars.dueDate(actor.unit(), now, EXPLAIN).dueInstant();
    if (!store.open(actor, id, opening, now, explain, by)) {
      throw new Refusal("feedback.refusal.review-open-already");
    }
  }

  private void refuseTellingTheComplaint(Feedback feedback, String question) {
    String asked = FoldedText.of(question);
    if (asked.length() < 10) {
      throw new Refusal("feedback.refusal.question-short");
    }
    FeedbackRules.requireShort(question, LONGEST_QUESTION);
    for (FeedbackEvent event : feedbacks.events(feedback)) {
      if (event.actor().isEmpty() && repeats(asked, FoldedText.of(event.words()))) {
        throw new Refusal("feedback.refusal.question-tells", REPEATED);
      }
    }
    feedbacks
        .sender(feedback)
        .filter(one -> tells(asked, one.name()) || tells(asked, one.contact()))
        .ifPresent(one -> {
          throw new Refusal("feedback.refusal.question-names");
        });
  }

  private static boolean repeats(String asked, String said) {
    for (int at = 0; at + REPEATED <= asked.length(); at++) {
      if (said.contains(asked.substring(at, at + REPEATED))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(String asked, String words) {
    String folded = FoldedText.of(words);
    return !folded.isEmpty() && (" " + asked + " ").contains(" " + folded + " ");
  }

  /** Giải trình: once, by the officer asked. */
  @Transactional
  public void explain(Actor actor, UUID id, String words) {
    Review review = byId(actor, id);
    if (!review.officer().equals(actor.officer()) || review.meeting().isPresent()) {
      throw new NotFound("own review " + id);
    }
    String said = FeedbackRules.kept(words);
    FeedbackRules.requireWords(said);
    if (!store.explain(actor.unit(), id, said, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("feedback.refusal.explained");
    }
  }

  /** Ghi kết quả kiểm điểm: after the officer explained, or let the days for it pass. */
  @Transactional
  public void conclude(Actor actor, UUID id, Conclusion conclusion) {
    Review review = byId(actor, id);
    if (!leads(actor, review)) {
      throw new NotFound("review " + id);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!review.canBeConcluded(now)) {
      throw new Refusal(
          review.meeting().isPresent()
              ? "feedback.refusal.concluded"
              : "feedback.refusal.explain-first");
    }
    FeedbackRules.requireWords(conclusion.words());
    FeedbackRules.requireWords(conclusion.present());
    if (conclusion.heldOn().isAfter(OfficeTime.date(now))
        || conclusion.heldOn().isBefore(OfficeTime.date(review.openedAt()))) {
      throw new Refusal("feedback.refusal.held-on");
    }
    if (!store.conclude(actor, id, conclusion, now)) {
      throw new Refusal("feedback.refusal.concluded");
    }
  }

  private Review byId(Actor actor, UUID id) {
    return search.byId(actor.unit(), id).orElseThrow(() -> new NotFound("review " + id));
  }
}
