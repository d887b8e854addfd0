package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/**
 * Remembers who opened a feedback: people who speak have a right that somebody looks after that.
 */
@Component
public class FeedbackLooks {
  private final FeedbackLookStore store;
  private final Reading reading;
  private final Clock clock;

  FeedbackLooks(FeedbackLookStore store, Reading reading, Clock clock) {
    this.store = store;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * One officer's looks at one feedback.
   *
   * @param times how often it was opened
   */
  public record Seen(String officer, UnitId unit, long times, Instant first, Instant last) {}

  /** Notes that the officer opened it. */
  @Transactional
  public void note(Actor actor, Feedback feedback) {
    store.add(feedback, actor, clock.instant());
  }

  /** Who opened it, for its heads only; the last one first. */
  public List<Seen> of(Actor actor, Feedback feedback) {
    return reading.scope(actor).heads(feedback) ? store.of(feedback) : List.of();
  }
}
