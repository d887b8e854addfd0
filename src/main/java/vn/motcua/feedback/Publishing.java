package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonalMarks;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to what everybody reads: question and answer in words a person cleared of personal data,
 * only where the sender agreed; and the counts.
 */
@Component
public class Publishing {
  /** Stands where something of a person stood. */
  static final String GAP = "[…]";

  private static final int MOST = 50;

  private final FeedbackActs acts;
  private final FeedbackSearch search;
  private final PublishedFeedbackStore store;
  private final PublishedFeedbackSearch published;
  private final PeopleAround people;
  private final Clock clock;

  Publishing(
      FeedbackActs acts,
      FeedbackSearch search,
      PublishedFeedbackStore store,
      PublishedFeedbackSearch published,
      PeopleAround people,
      Clock clock) {
    this.acts = acts;
    this.search = search;
    this.store = store;
    this.published = published;
    this.people = people;
    this.clock = clock;
  }

  /** What everybody is to read; the person has read it once more. */
  public record Text(String question, String answer, boolean checked) {}

  /**
   * What there is to begin with: the words with what leads to a person taken out, and what that
   * was.
   *
   * @param questionSaid the words as they were said, for the publisher alone
   */
  public record Suggestion(
      String question,
      String answer,
      String questionSaid,
      String answerSaid,
      List<String> removed) {
    public Suggestion {
      removed = List.copyOf(removed);
    }
  }

  /** The words as everybody may read them, made from those that were said. */
  public Suggestion suggestion(Feedback feedback) {
    List<FeedbackEvent> events = search.events(feedback);
    String question =
        FeedbackEvent.lastOf(events, FeedbackAct.SEND).map(FeedbackEvent::words).orElse("");
    String answer =
        FeedbackEvent.lastOf(events, FeedbackAct.ANSWER).map(FeedbackEvent::words).orElse("");
    Set<String> names = people.namesOf(feedback);
    PersonalMarks.Cleared asked = PersonalMarks.cleared(question, names, GAP);
    PersonalMarks.Cleared told = PersonalMarks.cleared(answer, names, GAP);
    List<String> removed = new ArrayList<>(asked.removed());
    removed.addAll(told.removed());
    return new Suggestion(asked.text(), told.text(), question, answer, removed);
  }

  /** Công khai: numbers that lead to a person are refused, names only after a second look. */
  @Transactional
  public Feedback publish(Actor actor, Feedbacks.Seen seen, Text text) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.PUBLISH, "");
    if (!feedback.wishes().publish()) {
      throw new Refusal("feedback.refusal.no-consent");
    }
    String question = FeedbackRules.kept(text.question());
    String answer = FeedbackRules.kept(text.answer());
    for (String words : List.of(question, answer)) {
      FeedbackRules.requireWords(words);
    }
    String both = question + "\n" + answer;
    if (!PersonalMarks.numbers(both).isEmpty()) {
      throw new Refusal("feedback.refusal.numbers");
    }
    if (!PersonalMarks.cleared(both, people.namesOf(feedback), GAP).removed().isEmpty()) {
      throw new Refusal("feedback.refusal.names");
    }
    if (!text.checked()) {
      throw new Refusal("feedback.refusal.not-checked");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Feedback after =
        feedback.moved(
            FeedbackStage.PUBLISHED, feedback.holder(), feedback.times(), feedback.closedAt());
    Feedback kept = acts.keep(after, FeedbackAct.PUBLISH, actor, now, "");
    store.publish(kept, question, answer, actor, now);
    return kept;
  }

  /** What everybody reads of the unit, the latest first. */
  public List<Published> of(UnitId unit) {
    return published.of(unit, MOST);
  }

  public FeedbackCounts counts(UnitId unit) {
    return published.counts(unit, clock.instant());
  }

  /** What was answered from one moment to before the other. */
  public Answered answered(UnitId unit, Instant from, Instant to) {
    return published.answered(unit, from, to);
  }
}
