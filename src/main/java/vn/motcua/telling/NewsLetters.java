package vn.motcua.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * News that is to go by e-mail: taken in hand in one transaction and written down in another. A
 * letter nobody wrote down goes again after ten minutes under the same number: at least once, and
 * one message for whoever gets it twice.
 */
@Component
class NewsLetters {
  /** An e-mail that failed so often is given up: a person has to call. */
  static final int MOST_TRIES = 5;

  private static final Duration WITHIN = Duration.ofDays(3);

  private final TellingStore store;
  private final TellingSearch search;

  NewsLetters(TellingStore store, TellingSearch search) {
    this.store = store;
    this.search = search;
  }

  /** The next letter, which no other node takes meanwhile. */
  @Transactional
  public Optional<ToTell> take(Instant now) {
    if (!store.isMine("telling_mail")) {
      return Optional.empty();
    }
    Optional<ToTell> next = search.toMail(now.minus(WITHIN), now, MOST_TRIES);
    next.ifPresent(letter -> store.taken(letter, now));
    return next;
  }

  /** How it went. */
  @Transactional
  public void tried(ToTell letter, Instant now, Optional<ToTell.Fault> fault) {
    store.tried(
        letter.unit(),
        letter.dossier(),
        letter.seq(),
        new TellingStore.Try(Means.EMAIL, fault.isEmpty(), now, null, fault.orElse(null)));
  }
}
