package vn.motcua.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
      case ASSIGN,
          NAME,
          PUBLISH,
          MERGE,
          TAKE_IN,
          DIVERT,
          ACCEPT,
          EXTEND,
          URGE,
          NO_REVIEW,
          NOT_ABOUT,
          NOT_KNOWN ->
          false;
    };
  }

  /**
   * Whether a head wrote why there is no review, since it was opened and whom it is about named.
   */
  static boolean isWithoutReview(Iterable<FeedbackEvent> events) {
    boolean without = false;
    for (FeedbackEvent event : events) {
      without =
          switch (event.act()) {
            case NO_REVIEW -> true;
            case NAME, REOPEN -> false;
            default -> without;
          };
    }
    return without;
  }

  /** Whether a head wrote that the words do not tell whom it is about, since the sender spoke. */
  static boolean isWhomUnknown(Iterable<FeedbackEvent> events) {
    boolean unknown = false;
    for (FeedbackEvent event : events) {
      unknown =
          switch (event.act()) {
            case NOT_KNOWN -> true;
            case TELL, REOPEN -> false;
            default -> unknown;
          };
    }
    return unknown;
  }

  /** With the answers of the one it was merged into, not what its own sender said. */
  static List<FeedbackEvent> withAnswers(List<FeedbackEvent> own, List<FeedbackEvent> main) {
    return Stream.concat(
            own.stream(),
            main.stream()
                .filter(event ->
                    event.act() == FeedbackAct.ANSWER || event.act() == FeedbackAct.REFUSE))
        .toList();
  }

  static Optional<FeedbackEvent> lastOf(Iterable<FeedbackEvent> events, FeedbackAct act) {
    @Nullable FeedbackEvent last = null;
    for (FeedbackEvent event : events) {
      last = event.act() == act ? event : last;
    }
    return Optional.ofNullable(last);
  }
}
