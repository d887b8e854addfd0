package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
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
  private static final int MOST = 50;

  private final FeedbackActs acts;
  private final FeedbackSearch search;
  private final PublishedFeedbackStore store;
  private final PublishedFeedbackSearch published;
  private final Officers officers;
  private final Clock clock;

  Publishing(
      FeedbackActs acts,
      FeedbackSearch search,
      PublishedFeedbackStore store,
      PublishedFeedbackSearch published,
      Officers officers,
      Clock clock) {
    this.acts = acts;
    this.search = search;
    this.store = store;
    this.published = published;
    this.officers = officers;
    this.clock = clock;
  }

  /** What everybody is to read; the person has read it once more. */
  public record Text(String question, String answer, boolean checked) {}

  /** What there is to begin with, and what in it looks like personal data. */
  public record Suggestion(String question, String answer, List<String> marks) {
    public Suggestion {
      marks = List.copyOf(marks);
    }
  }

  /** The words as they were said, with what has to go out of them. */
  public Suggestion suggestion(Feedback feedback) {
    List<FeedbackEvent> events = search.events(feedback);
    String question =
        FeedbackEvent.lastOf(events, FeedbackAct.SEND).map(FeedbackEvent::words).orElse("");
    String answer =
        FeedbackEvent.lastOf(events, FeedbackAct.ANSWER).map(FeedbackEvent::words).orElse("");
    String both = question + "\n" + answer;
    List<String> marks = new ArrayList<>(PersonalMarks.numbers(both));
    marks.addAll(PersonalMarks.names(both, names(feedback)));
    return new Suggestion(question, answer, marks);
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
    if (!PersonalMarks.names(both, names(feedback)).isEmpty()) {
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

  /** Names one knows of: who sent it, whom it is about. */
  private List<String> names(Feedback feedback) {
    List<String> names = new ArrayList<>();
    search.sender(feedback).map(FeedbackSearch.Sender::name).ifPresent(names::add);
    officers.active(feedback.unit()).stream().map(Officer::name).forEach(names::add);
    return names;
  }
}
