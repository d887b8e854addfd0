package vn.motcua.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.telling.ToTell;

/**
 * What is to be sent by e-mail, taken in hand in one transaction and written down in another, so
 * that no mail server is waited for inside of either.
 */
@Component
class FeedbackLetters {
  static final int MOST_TRIES = 5;
  private static final Duration WITHIN = Duration.ofDays(3);

  private final FeedbackMailStore store;

  FeedbackLetters(FeedbackMailStore store) {
    this.store = store;
  }

  /** The next letter, which no other node takes meanwhile. */
  @Transactional
  public Optional<FeedbackMailStore.Due> take(Instant now) {
    if (!store.isMine()) {
      return Optional.empty();
    }
    Optional<FeedbackMailStore.Due> next = store.next(now.minus(WITHIN), now, MOST_TRIES);
    next.ifPresent(letter -> store.taken(letter, now));
    return next;
  }

  /** How it went. */
  @Transactional
  public void tried(FeedbackMailStore.Due letter, Instant now, Optional<ToTell.Fault> fault) {
    store.tried(letter, now, fault);
  }
}
