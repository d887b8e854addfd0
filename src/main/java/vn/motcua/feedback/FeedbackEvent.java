package vn.motcua.feedback;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a feedback.
 *
 * @param actor name of the officer; empty for the sender
 * @param words empty when there are none, or they were erased
 */
public record FeedbackEvent(
    int seq,
    FeedbackAct act,
    Instant at,
    String actor,
    FeedbackStage stage,
    String holder,
    String words) {
  /** Whether the sender reads its words: questions, answers and refusals, and the own words. */
  public boolean isToldToTheSender() {
    return switch (act) {
      case SEND, TELL, REOPEN, ASK, ANSWER, REFUSE, SETTLE -> true;
      case ASSIGN, NAME, PUBLISH, MERGE, DIVERT, ACCEPT, EXTEND, URGE -> false;
    };
  }

  static Optional<FeedbackEvent> lastOf(Iterable<FeedbackEvent> events, FeedbackAct act) {
    @Nullable FeedbackEvent last = null;
    for (FeedbackEvent event : events) {
      last = event.act() == act ? event : last;
    }
    return Optional.ofNullable(last);
  }
}
